/** The looks of the pages that the server makes: light and dark, narrow and wide, and on paper. */
export const STYLE_SHEET = `:root{color-scheme:light dark;--ground:#fbfaf7;--surface:#fff;--ink:#1c2430;--soft:#505b6b;--line:#d9d6cd;--link:#0b5563;--wash:#eef3f2}
@media(prefers-color-scheme:dark){:root{--ground:#12171d;--surface:#1a2129;--ink:#e8ebef;--soft:#aab4c0;--line:#333d48;--link:#7fd0dd;--wash:#202a32}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem;z-index:2}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding:.75rem 1.25rem;background:var(--surface);border-bottom:1px solid var(--line)}
header nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr);max-width:78rem;margin:0 auto}
main{padding:1.25rem;min-width:0}
main:only-child{grid-column:1/-1;max-width:60rem}
.contents{padding:1.25rem 1.25rem 0;font-size:.925rem}
.contents ul{list-style:none;margin:0;padding:0}
.contents li{margin:.25rem 0}
.contents ul ul{padding-left:.9rem}
@media(min-width:62rem){html{scroll-padding-top:5.5rem}header{position:sticky;top:0;z-index:1}.columns{grid-template-columns:17rem minmax(0,1fr)}.contents{position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 3.5rem);overflow:auto;padding-bottom:2rem}}
h1{line-height:1.2;margin:.5rem 0 1rem}
h1 small{font-size:.9rem;font-weight:400;color:var(--soft)}
h2{margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{margin:0 0 .25rem;font-size:1.1rem;overflow-wrap:anywhere}
h4{margin:1rem 0 .25rem;font-size:.95rem}
p,ul,ol{max-width:46rem}
article{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:1rem 0}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}
p code,li code,.says code{background:var(--wash);padding:.05em .3em;border-radius:.25rem;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--wash);padding:.75rem;border-radius:.375rem}
.route{margin:.25rem 0 .75rem;overflow-wrap:anywhere}
dl{margin:.25rem 0;display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem 1rem}
dd{margin:0 0 .6rem}
dd dl{border-left:2px solid var(--line);padding-left:.75rem;margin-top:.4rem}
dt b{color:var(--link);margin-left:.15rem}
dt code{font-weight:600}
@media(min-width:40rem){article>dl{grid-template-columns:minmax(8rem,12rem) minmax(0,1fr)}}
@media(min-width:62rem){.answers>dd>dl{grid-template-columns:minmax(6rem,10rem) minmax(0,1fr)}}
.kind{color:var(--soft);overflow-wrap:anywhere}
.says{display:block}
.type{margin:.25rem 0}
button{font:inherit;color:inherit;min-height:2.75rem;padding:.4rem 1.1rem;background:var(--surface);border:1px solid var(--soft);border-radius:.375rem;cursor:pointer}
button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
@media print{header,.contents,.skip{display:none}body{background:#fff;color:#000;font-size:10pt}article{break-inside:avoid;border-color:#999}details>*{display:block}a{color:inherit}}
`;
