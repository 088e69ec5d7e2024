/** Where the looks of letters are: the security policy of the page allows a style sheet of our own only. */
export const LETTER_STYLE_ADDRESS = '/letters/style.css';

/** The looks of a letter: like paper on a desk, plain on a phone, black on white in print. */
export const LETTER_STYLE = `:root{color-scheme:light dark;--ground:#f1efe9;--paper:#fff;--ink:#1c2430;--soft:#505b6b;--line:#d9d6cd;--link:#0b5563}
@media(prefers-color-scheme:dark){:root{--ground:#12171d;--paper:#1a2129;--ink:#e8ebef;--soft:#aab4c0;--line:#333d48;--link:#7fd0dd}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:2}
main{max-width:46rem;margin:0 auto;padding:1.25rem;background:var(--paper)}
@media(min-width:50rem){main{margin:2rem auto;padding:3.5rem 4rem;border:1px solid var(--line)}}
header{color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:1rem}
header p{margin:0}
header p:first-child{color:var(--ink);font-weight:700}
h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 .5rem}
h2{font-size:1.15rem;margin:2rem 0 .4rem}
h3{font-size:1rem;margin:1rem 0 .2rem}
p{margin:.4rem 0}
.lead,footer{color:var(--soft)}
ol,ul{margin:.2rem 0;padding-left:1.6rem}
li{margin:.3rem 0}
dt{font-weight:700;margin-top:.8rem}
dd{margin:.15rem 0 0}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem;font-size:.9rem}
@page{size:A4;margin:22mm 20mm}
@media print{:root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000}.skip,.pdf{display:none}body{font-size:10.5pt}main{margin:0;padding:0;border:0;max-width:none}h2,h3,dt{break-after:avoid}li,dd{break-inside:avoid}}
`;
