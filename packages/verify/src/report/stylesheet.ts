/** The looks of the page: light and dark as the reader's system has it. */
export const stylesheet = `
:root{color-scheme:light dark;--ink:#1d2329;--soft:#5b6670;--paper:#fff;--line:#d9dee3;--good:#0a7a3d;--bad:#b3261e;
--maybe:#8a6100;--goodbg:#e7f5ec;--badbg:#fdecea;--maybebg:#fdf4dc;--code:#f4f6f8}
@media (prefers-color-scheme:dark){:root{--ink:#e4e8ec;--soft:#9aa5af;--paper:#14181c;--line:#2e363d;--good:#5ccf8f;
--bad:#ff8a80;--maybe:#e8bd5a;--goodbg:#12301f;--badbg:#3a1714;--maybebg:#332707;--code:#1c2228}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header,main{max-width:72rem;margin:auto;padding:1.5rem}
header{border-bottom:1px solid var(--line)}h1{margin:0;font-size:1.6rem}header p{margin:.25rem 0 0;color:var(--soft)}
h2{margin:2.5rem 0 1rem;font-size:1.2rem}h3{margin:0 0 .25rem;font-size:1rem}
.figures{display:flex;flex-wrap:wrap;gap:1rem;margin:0}
.figures div{flex:1 1 9rem;padding:1rem;border:1px solid var(--line);border-radius:.5rem}
.figures dd{margin:0;font-size:1.8rem;font-weight:600}.figures dt{color:var(--soft)}
.enforced{color:var(--good);background:var(--goodbg)}.broken{color:var(--bad);background:var(--badbg)}
.unknown{color:var(--maybe);background:var(--maybebg)}
article{padding:1rem;margin-bottom:1rem;border-radius:.5rem}article p,article details{color:var(--ink)}
.tag{font-size:.75rem;font-weight:400;border:1px solid;border-radius:1rem;padding:.05rem .5rem}
pre{overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;padding:.75rem;border-radius:.35rem;background:var(--code);
color:var(--ink);font:13px/1.45 ui-monospace,monospace}
.scroll{overflow-x:auto}table{border-collapse:separate;border-spacing:0;font-size:.9rem;border-top:1px solid var(--line);
border-left:1px solid var(--line)}th,td{padding:.3rem .5rem;border:solid var(--line);border-width:0 1px 1px 0}
th[scope=row]{text-align:left;font:13px ui-monospace,monospace;white-space:nowrap;position:sticky;left:0;background:var(--paper)}
td{text-align:center}.checks td:nth-child(2){text-align:left;min-width:18rem}.counts{text-align:left;white-space:nowrap}
.legend span,.counts span{padding:.15rem .5rem;border-radius:.35rem}.where{color:var(--soft);overflow-wrap:anywhere}
b{font-weight:500}li{margin:.25rem 0}header p:first-child{margin:0 0 .25rem;font-size:.85rem;letter-spacing:.04em}
@media (max-width:40rem){th[scope=row]{white-space:normal;overflow-wrap:anywhere;max-width:11rem}}
summary{cursor:pointer}
`;
