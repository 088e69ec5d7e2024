/** What the guide has besides the looks of all pages that the server makes: search, tables, differences, paper. */
export const GUIDE_STYLE_SHEET = `.contents [aria-current],.contents>ul>li{font-weight:600}
.contents ul ul,.contents>ul>li>a{font-weight:400}
.contents>ul>li+li{margin-top:.75rem}
.on-page{margin:0 0 1.25rem}
.on-page ul{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;list-style:none;margin:0;padding:0}
.lead{font-size:1.1rem}
.about{color:var(--soft);margin:-.5rem 0 1.25rem}
main h2 a,main h3 a{text-decoration:none}
h3{margin-top:1.5rem}
main>h2:first-of-type{margin-top:1.5rem}
li{margin:.3rem 0}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:0 0 1rem}
form label{display:grid;gap:.2rem;flex:1 1 12rem;max-width:26rem;min-width:0}
input,select,button{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--soft);border-radius:.375rem;padding:.45rem .65rem;min-width:0;width:100%}
button{width:auto;background:var(--wash);cursor:pointer}
input:focus-visible,select:focus-visible,button:focus-visible,.wide:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.wide{overflow-x:auto;max-width:100%}
.number{text-align:right;font-variant-numeric:tabular-nums}
mark,ins,del{background:#ffe9a8;color:#1c2430;border-radius:.2rem;padding:0 .15em}
ins{text-decoration:none;font-weight:600}
del{background:#f6d5cf}
.change h3{font-size:.95rem;margin:0}
.change p{margin:0}
.change{display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem 1.5rem}
.change h3{color:var(--soft)}
@media(min-width:40rem){.change{grid-template-columns:repeat(2,minmax(0,1fr))}}
.beside{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1.5rem;margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
.found h2{margin:0;padding:0;border:0;font-size:1.05rem}
.found p{margin:.25rem 0 0}
@media(max-width:61.99rem){.contents{order:2;border-top:1px solid var(--line);padding-bottom:2rem}}
@media print{form,.beside,.on-page,.not-on-paper{display:none}main{padding:0}h2,h3{break-after:avoid}li,tr{break-inside:avoid}.wide{overflow:visible}.chapter{break-before:page}mark,ins,del{background:none;color:inherit}ins{text-decoration:underline}del{text-decoration:line-through}}
`;
