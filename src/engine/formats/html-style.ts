/** Style of the check's HTML page: system fonts, light and dark, readable in print. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1b1a19;--soft:#605e5c;--line:#e1dfdd;--error:#a4262c;--warning:#8a5a00;--note:#0b6a8f;--back:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#f3f2f1;--soft:#b3b0ad;--line:#3b3a39;--error:#f1707b;--warning:#ffc83d;--note:#6cb8f6;--back:#1b1a19}}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--ink);font:16px/1.5 "Segoe UI",system-ui,"Noto Sans",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem;border-bottom:1px solid var(--line)}
dl{display:flex;flex-wrap:wrap;gap:.75rem;margin:0}dl div{border:1px solid var(--line);border-radius:.4rem;padding:.4rem .8rem}
dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.4rem;font-weight:600}dl .error dd{color:var(--error)}dl .warning dd{color:var(--warning)}
ul.findings{list-style:none;padding:0}ul.findings>li{border-left:.3rem solid var(--line);padding:.2rem 0 .2rem .9rem;margin:.8rem 0}
li.error{border-color:var(--error)!important}li.warning{border-color:var(--warning)!important}li.note{border-color:var(--note)!important}
.cell{font-family:ui-monospace,Consolas,monospace;font-weight:600}.severity{font-weight:600}li.error .severity{color:var(--error)}
li.warning .severity{color:var(--warning)}li.note .severity{color:var(--note)}p{margin:.25rem 0}.head,footer{color:var(--soft);font-size:.85rem}
.decision{font-style:italic}details{margin-top:1rem}summary{cursor:pointer;font-weight:600}footer{margin-top:2rem}
@media print{main{max-width:none;padding:0}details>*{display:block}ul.findings>li{break-inside:avoid}}
`.replace(/\n/g, '');
