/** The report's look: the app's palette, serif reading text, marks told apart by tint and by the shape of the line. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--chrome:#f4f2ed;--line:#e2ded5;--ink:#1f1e1b;--ink-2:#57534a;--ink-3:#6b665b;--accent:#24527a;--accent-soft:#e6eef5;--base-mark:#fbe9d7;--base-line:#b4550a;--base-ink:#7a3a06;--other-mark:#e2eefa;--other-line:#1f66ad;--other-ink:#14487c;--moved:#6a5a94;--hatch:#ece8df;--heat-0:#ffffff;--heat-1:#eef2f5;--heat-2:#d3dfe9;--heat-3:#a9c2d8;--heat-4:#6f98bd;--ui:Inter,system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;--read:"Source Serif 4",Charter,"Iowan Old Style",Cambria,"Noto Serif",Georgia,"DejaVu Serif",serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#191918;--chrome:#20201e;--line:#35332f;--ink:#ebe7df;--ink-2:#b9b3a7;--ink-3:#a19b8e;--accent:#8fc0ee;--accent-soft:#1d2c3a;--base-mark:#422a12;--base-line:#eda45c;--base-ink:#f6c797;--other-mark:#15304b;--other-line:#7db8f0;--other-ink:#b3d6f8;--moved:#b5a5e2;--hatch:#2c2a27;--heat-0:#191918;--heat-1:#22282e;--heat-2:#2b3a48;--heat-3:#3a5670;--heat-4:#5781a8}}
*{box-sizing:border-box;margin:0}
body{max-width:76rem;margin:0 auto;padding:3rem 2rem 5rem;background:var(--paper);color:var(--ink);font:16.5px/1.6 var(--read);overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;break-after:avoid}
h1{font-size:2rem;font-weight:600;max-width:40ch;text-align:left}
h2{font-size:1.4rem;font-weight:600;margin:3.5rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.1rem;font-weight:600;margin:2rem 0 .6rem}
h4{font:600 .82rem/1.4 var(--ui);color:var(--ink-2);margin:1.4rem 0 .5rem}
p{max-width:72ch}section>p,section>article>p{margin-bottom:.8rem}
a{color:var(--accent)}
.eyebrow,.kind{font:600 .68rem/1.4 var(--ui);text-transform:uppercase;letter-spacing:.05em;color:var(--ink-3)}
.lede{margin-top:.6rem;color:var(--ink-2);font:.9rem/1.5 var(--ui)}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin-top:1rem;font:.85rem/1.6 var(--ui)}
.sig{display:inline-block;min-width:1.25em;padding:0 .3em;border-radius:4px;background:var(--accent-soft);color:var(--accent);font:600 .78em/1.45 var(--read);text-align:center}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(26rem,1fr));gap:1rem}.card{padding:1rem 1.2rem;background:var(--chrome);border:1px solid var(--line);border-radius:8px;break-inside:avoid}
.card h3{margin:0 0 .6rem}.cards+p{margin-top:1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;font:.85rem/1.5 var(--ui)}
dt,.from{color:var(--ink-3)}
.hash{font:.78rem/1.7 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
.problems{margin-top:.6rem;padding-left:1.2rem;font:.85rem/1.5 var(--ui);color:var(--base-ink)}
.wide{overflow-x:auto}
table{border-collapse:collapse;font:.85rem/1.5 var(--ui);font-variant-numeric:tabular-nums}
th,td{padding:.4rem .9rem .4rem 0;text-align:start;border-bottom:1px solid var(--line);white-space:nowrap}
thead th{color:var(--ink-3);font-weight:600}
blockquote{white-space:pre-line;max-width:72ch}
.place{unicode-bidi:isolate;margin-top:.15rem;font:.75rem/1.5 var(--ui);color:var(--ink-3)}
.only{margin:.7rem 0;padding-inline-start:.8rem;border-inline-start:3px solid var(--line);break-inside:avoid}
.only.base{border-color:var(--base-line)}.only.other{border-color:var(--other-line)}.only.moved{border-color:var(--moved)}.only.aside{color:var(--ink-2)}
.legend{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;padding:0;list-style:none;font:.82rem/1.6 var(--ui)}
.swatch{padding:0 .5em}.swatch.moved{border-inline-start:3px solid var(--moved)}.swatch.aside{color:var(--ink-3);font-style:italic}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2.6rem;padding:.45rem 0}
.rows .pair{break-inside:avoid}
.text{white-space:pre-line}
del,ins{border-radius:2px;padding:0 1px;text-underline-offset:3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
del{background:var(--base-mark);color:var(--base-ink);text-decoration:underline solid 1.5px var(--base-line)}
ins{background:var(--other-mark);color:var(--other-ink);text-decoration:underline double 1px var(--other-line)}
.within{background:none;color:inherit;text-decoration:underline dashed 1.5px var(--moved)}
.cosmetic{background:none;color:inherit;text-decoration:none}
body:has(#cosmetic:checked) .cosmetic{text-decoration:underline dotted 1.5px var(--ink-3)}
.only-a>:first-child,.only-b>:last-child,.rows .moved>:has(.text){padding-inline-start:.7rem;margin-inline-start:-.9rem;border-inline-start:3px solid var(--base-line)}
.only-b>:last-child{border-color:var(--other-line)}.rows .moved>:has(.text){border-color:var(--moved)}
.note{display:flex;gap:.3em;align-items:center;justify-content:center;height:100%;min-height:2.2rem;max-width:none;border-radius:4px;color:var(--ink-3);font-size:.88rem;font-style:italic}
.absent{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--hatch) 5px 6px)}
.note.moved,.note.moved a{color:var(--moved)}
.rows .aside{color:var(--ink-3);font-size:.85rem}summary{font:.8rem/1.6 var(--ui);cursor:pointer}
.compact{width:100%;font:.9rem/1.45 var(--read)}.compact td{width:50%;padding-block:.3rem;vertical-align:top;white-space:normal}.compact tr{break-inside:avoid}.compact p+p{margin-top:.2rem}.compact .sig{font-size:.95em}
svg{display:block;max-width:none}
svg text{font:12px var(--ui);fill:var(--ink);unicode-bidi:plaintext}
svg .head{font:600 13px var(--read);fill:var(--accent)}
svg .row{font:12.5px var(--read)}svg .number,svg .row .number{font:11px var(--ui);fill:var(--ink-3)}
.heat,.matrix,.prominence{margin:.6rem 0}
.chip{display:inline-block;vertical-align:-.25em}
.frame{fill:none;stroke:var(--line)}.frame.absent{stroke-dasharray:2 3}.frame.added{stroke:var(--other-line)}
.plus{stroke:var(--other-line);stroke-width:1.6;fill:none}
.state.base{fill:var(--accent)}.state.same,.state.cosmetic{fill:var(--heat-4)}.state.reworded,.state.partial,.state.elsewhere{fill:var(--heat-3)}.dot{fill:var(--paper)}
.shade-0{fill:var(--heat-0);stroke:var(--line)}.shade-1{fill:var(--heat-1)}.shade-2{fill:var(--heat-2)}.shade-3{fill:var(--heat-3)}.shade-4{fill:var(--heat-4)}
.figures{display:flex;flex-wrap:wrap;gap:1.5rem 3rem}figcaption{max-width:18rem;font:.8rem/1.5 var(--ui);color:var(--ink-2)}
.axis{stroke:var(--line)}.line{stroke:var(--ink-3);stroke-opacity:.45;stroke-width:1;fill:none}.line.shifted{stroke:var(--moved);stroke-opacity:1;stroke-width:1.6}
.readings-table{width:100%;margin:.9rem 0;font:inherit}.readings-table tr{break-inside:avoid}
.readings-table th{width:2.2rem;vertical-align:top}.readings-table td{white-space:normal}
.apparatus{padding-inline-start:2.4rem}.apparatus li{margin:.7rem 0;break-inside:avoid}.apparatus li::marker{font:.8rem var(--ui);color:var(--ink-3)}
.readings{margin-top:.15rem;font-size:.85rem;color:var(--ink-2)}.reading{margin-inline-end:1.1em}
.findings{padding-inline-start:2.4rem}.findings>li{padding:.9rem 0;border-bottom:1px solid var(--line)}.findings .kind{break-after:avoid}.findings>li::marker{font:1.1rem var(--read);color:var(--ink-3)}.findings h3{margin:.1rem 0 .3rem}.findings table{margin:.3rem 0}.findings th{width:5.5rem}.findings td,.findings th{border:0;padding-block:.15rem}.silent{color:var(--ink-3)}
.words{font-style:italic}.words .kind{font-style:normal}
@media (max-width:46rem){body{padding:1.5rem 1rem}.pair{grid-template-columns:1fr;gap:.4rem}}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{nav{display:none}body{max-width:none;padding:0;background:none;font-size:9.5pt;line-height:1.4}h2{margin-top:1.4rem}h3{margin-top:1.1rem}p{max-width:none}.compact,.readings,.apparatus .readings{font-size:8.5pt}.rows,.aside,.only{font-size:8.5pt}.only{margin:.35rem 0}.place{font-size:7pt}.findings>li{padding:.5rem 0}.apparatus li{margin:.4rem 0}.cards{grid-template-columns:1fr 1fr;gap:4mm}.card{padding:3mm}.hash{font-size:5.6pt}.wide{overflow:visible}table{font-size:8pt}td,th{padding-inline-end:2mm}.rows .pair{padding:.2rem 0}.legend label{display:none}.pair{gap:0 6mm}del,ins,.absent,.sig,.card{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** Of STYLE, for the report's Content-Security-Policy; style.test.ts says what it must be. */
export const STYLE_HASH = 'sha256-5jK8WnqdQE4U3n7MQEe8m5PnT1Zm9ih5BjVTZ7W7AkE=';
