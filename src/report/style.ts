/** The page's style: one sheet for both directions, light and dark, screen and print. */
export const style: string = `
:root{color-scheme:light dark;--paper:#fff;--raised:#fff;--ink:#17191d;--soft:#565b63;--line:#dcdee2;--wash:#f4f5f7;--link:#0b4f9e;
--holds:#00695c;--fails:#b3261e;--unverifiable:#4f3400;--shade:#00000029}
@media screen and (prefers-color-scheme:dark){:root{--paper:#17181c;--raised:#212328;--ink:#f3f4f6;--soft:#b5b9c1;--line:#3b3e46;--wash:#24262b;--link:#8fbcf2;
--holds:#4fd1b5;--fails:#ff7a6b;--unverifiable:#f5d565;--shade:#000000b3}}
*{box-sizing:border-box}
html{font:1.0625rem/1.65 "Mizan Text","IBM Plex Sans Arabic","IBM Plex Sans","Segoe UI",system-ui,"Noto Sans Arabic",sans-serif;background:var(--paper);color:var(--ink);
scroll-padding-block-start:2rem;overflow-wrap:break-word;-webkit-text-size-adjust:none;text-size-adjust:none}
body{margin:0 auto;max-width:74rem;padding:2.5rem clamp(1rem,4vw,2.5rem) 4rem}
h1,h2,h3,p,dl,dd,ol,ul,figure{margin:0;padding:0}
h1,h2,h3,b,th{font-weight:600}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
:lang(ar) h1{letter-spacing:0}
h2{font-size:1.3rem;line-height:1.3;margin-block:3.5rem 1rem}
h3{font-size:1rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
small{font-size:.85em;color:var(--soft)}
.source{color:var(--soft);font-size:.9rem;margin-block-end:.35rem}
.summary{font-size:1.15rem;margin-block-start:.75rem;max-width:44rem}
.bar{display:flex;gap:3px;list-style:none;margin-block-start:1rem;max-width:44rem}
.bar li{flex:1;block-size:6px;border-radius:1px;background:currentColor}
.bar .unverifiable{background:repeating-linear-gradient(90deg,currentColor 0 5px,transparent 5px 8px)}
.bar .fails{background:linear-gradient(currentColor 0 2px,transparent 2px 4px,currentColor 4px 6px)}
aside{font-size:.9rem;color:var(--soft);margin-block-start:1.5rem}
aside nav ul,aside .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
aside nav{margin-block-end:.6rem}
aside nav a{display:inline-block;padding-block:.15rem}
aside .hint{margin-block-start:.4rem}
main{max-width:44rem}
article{font-size:1.125rem;line-height:1.9;margin-block-start:2rem}
article p{margin-block-end:1em}
.holds{--mark:var(--holds)}.fails{--mark:var(--fails)}.unverifiable{--mark:var(--unverifiable)}.figure{--mark:var(--soft)}
.mark{font:inherit;color:inherit;text-align:start;background:none;border:0;border-block-end:1px solid var(--mark);border-radius:0;padding:0;margin:0;max-width:100%;min-block-size:24px;line-height:1.55;cursor:pointer;white-space:pre-line;-webkit-user-select:text;user-select:text}
.mark.figure{border-block-end-style:dotted}
.mark.holds{border-block-end-width:2px}
.mark.fails{border-block-end:4px double}
.mark.unverifiable{border-block-end:2px dashed}
.mark.holds,.mark.fails,.mark.unverifiable{border-block-end-color:var(--mark)}
.mark:hover,.mark:focus-visible{background:var(--wash)}
.mark:target,span:target+.mark{background:color-mix(in srgb,var(--mark) 18%,var(--paper));outline:2px solid var(--mark);outline-offset:1px}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.sign{inline-size:.7em;block-size:.7em;margin-inline:.18em .1em;fill:none;stroke:var(--mark);stroke-width:2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.02em}
.signs{position:absolute}
.legend .mark{cursor:default;color:var(--ink)}
.panel h2,.verdict{grid-column:1/-1;color:var(--mark);font-weight:600}
.bar .holds,.bar .fails,.bar .unverifiable{color:var(--mark)}
.panel{position:fixed;inset:auto 0 0;margin:0 auto;inline-size:100%;max-inline-size:44rem;max-block-size:min(26rem,55vh);overflow:auto;border:0;border-block-start:4px solid var(--mark);
background:var(--raised);color:var(--ink);padding:1rem clamp(1rem,4vw,1.5rem) 1.5rem;box-shadow:0 0 32px var(--shade);font-size:.95rem}
.panel h2{font-size:1.1rem;margin-block:0;margin-inline-end:2rem}
.panel h2.figure{color:inherit}
.panel h2:not(:first-of-type){border-block-start:1px solid var(--line);margin-block-start:1.25rem;padding-block-start:1rem;margin-inline-end:0}
.panel .what{margin-block:.25rem .5rem}
.close{position:absolute;inset-block-start:.6rem;inset-inline-end:.6rem;inline-size:2.2rem;block-size:2.2rem;border:0;border-radius:50%;background:none;color:inherit;font-size:1.4rem;line-height:1;cursor:pointer}
.close:hover{background:var(--wash)}
dl>div{display:grid;grid-template-columns:minmax(5.5rem,26%) 1fr;gap:0 1rem;padding-block:.2rem}
.panel dl>div{border-block-start:1px solid var(--line);padding-block:.35rem}
dl dl{grid-column:1/-1}
dt{color:var(--soft)}dt:empty{display:none}dt:empty+dd{grid-column:1/-1}
dd{min-inline-size:0}
dd ul,.weighing ul{list-style:none}
.run{display:flex;flex-wrap:wrap;gap:0 1rem}
.formula{display:inline-block;font-variant-numeric:tabular-nums;max-inline-size:100%}
sup{font-size:.7em;line-height:0}
.strip{display:block;inline-size:100%;max-inline-size:20rem;block-size:auto;margin-block:.4rem;direction:ltr}
.strip .allowed{fill:color-mix(in srgb,var(--ink) 26%,var(--paper))}
.strip .tick,.strip .whiskers{fill:none;stroke:var(--ink);stroke-width:1.5}
.strip .whiskers{stroke:var(--mark);stroke-width:2}
.strip .dot{fill:var(--mark)}.strip .dot.open{fill:var(--paper);stroke:var(--mark);stroke-width:2}
.ledger{list-style:none;border-block-end:1px solid var(--line)}
.ledger>li{display:grid;grid-template-columns:1fr 14rem;gap:.25rem 2rem;border-block-start:1px solid var(--line);padding-block:.9rem}
.ledger .statement{min-inline-size:0}.ledger .weighing{font-size:.85rem}.ledger .weighing dl>div{grid-template-columns:6rem 1fr}
.ledger .statement p,.ledger .statement dl{font-size:.92rem;color:var(--soft)}
.ledger .statement dl>div{grid-template-columns:5.5rem 1fr}
@media(max-width:46rem){.ledger>li{grid-template-columns:1fr}}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.92rem;line-height:1.45}
th,td{text-align:start;padding:.45rem .9rem .45rem 0;border-block-end:1px solid var(--line);vertical-align:baseline}
[dir=rtl] :is(th,td){padding:.45rem 0 .45rem .9rem}[dir=ltr] :is(th,td){padding:.45rem .9rem .45rem 0}
thead th{color:var(--soft);font-size:.85em;border-block-end:1px solid var(--soft)}
tbody th{font-weight:400;min-inline-size:12rem}tbody th a,.ledger h3 a{color:inherit;text-decoration-color:var(--line)}tbody th a:hover,.ledger h3 a:hover{text-decoration-color:currentColor}
.number{font-variant-numeric:tabular-nums;text-align:end;white-space:nowrap}
section>figure,.charts figure{margin-block-end:2.5rem}
.charts .scroll{padding-block-end:.25rem}
.charts svg{display:block;inline-size:100%;min-inline-size:32rem;block-size:auto;direction:ltr}.charts text{font-family:"Mizan Text","IBM Plex Sans Arabic",sans-serif}
.live{direction:ltr}
.tip{position:fixed;z-index:9;max-inline-size:18rem;padding:.4rem .7rem;border-radius:4px;background:var(--ink);color:var(--paper);font-size:.85rem;line-height:1.4;pointer-events:none}.tip:empty{display:none}
details{border-block-start:1px solid var(--line);padding-block:.6rem}
details:last-of-type{border-block-end:1px solid var(--line)}
summary{cursor:pointer;padding-block:.15rem}
details .scroll{max-block-size:22rem;overflow:auto;margin-block:.75rem}
details table{font-size:.8rem;white-space:nowrap}
.button{display:inline-block;border:1px solid var(--line);border-radius:4px;padding:.3rem .9rem;margin-block-start:.6rem;text-decoration:none}
.button:hover{background:var(--wash)}
label{display:block;font-size:.9rem;color:var(--soft)}
textarea{display:block;inline-size:100%;margin-block-start:.25rem;font:.8rem/1.5 ui-monospace,monospace;background:var(--wash);color:var(--ink);border:1px solid var(--line);border-radius:4px;padding:.6rem;white-space:pre;resize:vertical}
footer{margin-block-start:4rem;padding-block-start:1rem;border-block-start:1px solid var(--line);font-size:.85rem;color:var(--soft);max-width:44rem}
@media screen and (min-width:72rem){
.page{display:grid;grid-template-columns:44rem 1fr;gap:0 4rem}
.page>header,.page>footer{grid-column:1}
.page>aside{grid-column:2;grid-row:1/4;margin-block-start:.6rem}
aside .stay{position:sticky;inset-block-start:2.5rem}
aside nav ul,aside .legend{flex-direction:column}
.panel{inset:2rem auto auto;inset-inline-end:max(2rem,50vw - 35rem);inline-size:23rem;margin:0;max-block-size:calc(100vh - 4rem)}
.panel dl>div{grid-template-columns:6.5rem 1fr}
}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.mark,.bar li{border-color:currentColor}.strip *{forced-color-adjust:none}}
@media print{@page{margin:18mm}html{font-size:9.5pt}body{padding:0}main,footer,.summary{max-width:none}.hint,nav,.panel,#tables,.close{display:none}
h2,h3{break-after:avoid}.ledger>li,figure,tr{break-inside:avoid}a{color:inherit;text-decoration:none}.charts svg{min-inline-size:0;max-inline-size:15cm}
.mark,.strip,.bar li{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
