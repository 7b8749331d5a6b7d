/** Cards, rows, badges, prose, differences, logs: the parts that pages are put together from. */
export const partsStyle = `
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 16px; overflow: clip; }
.card-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; padding: 9px 16px; background: var(--sunken); border-bottom: 1px solid var(--line); }
.card-head h2 { font-size: 14px; }
.card-foot { padding: 8px 16px; border-top: 1px solid var(--line-soft); }
.actions { display: flex; gap: 14px; font-size: 13px; }
.subject { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; margin-bottom: 14px; }
.subject h1 { margin: 0; flex: 1 1 60%; }
.subject p { flex: 1 1 100%; margin: 2px 0; }
.path { font-size: 17px; }
.empty { text-align: center; padding: 36px 16px; }
.empty .icon { width: 28px; height: 28px; color: var(--muted); margin-bottom: 8px; }
.empty p { margin: 0; }

.rows { list-style: none; padding: 0; }
.row { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4px 12px; padding: 10px 16px; border-top: 1px solid var(--line-soft); }
.row:first-child { border-top: 0; }
.row > .icon { margin-top: 2px; color: var(--muted); }
.row .grow { flex-basis: 55%; }
.row p { margin: 1px 0 0; }
.title { font-weight: 600; color: var(--text); }
.row .title + .label { margin-left: 4px; }
aside .title { font-weight: 500; }
.title:hover { color: var(--link); }
.when { min-width: 96px; text-align: right; }
.ends { display: flex; gap: 14px; align-items: baseline; }
.sha { color: var(--muted); }
.ref { display: inline-block; max-width: 100%; padding: 0 7px; border-radius: 5px; background: var(--note-soft); color: var(--note); line-height: 1.6; }
.ref .icon { width: 13px; height: 13px; vertical-align: -2px; }

.badge, .label, .count { display: inline-block; border-radius: 20px; font-size: 12px; line-height: 18px; padding: 0 8px; border: 1px solid transparent; background: var(--off-soft); color: var(--text); font-weight: 500; vertical-align: 1px; }
.count { padding: 0 7px; min-width: 20px; text-align: center; font-variant-numeric: tabular-nums; }
.label { background: none; border-color: var(--line); color: var(--muted); }
.badge .icon { width: 12px; height: 12px; vertical-align: -2px; }
.badge.latest, .badge.added { background: var(--good-soft); color: var(--good); }
.badge.pre, .badge.modified, .badge.changed, .badge.renamed { background: var(--wait-soft); color: var(--wait); }
.badge.removed { background: var(--bad-soft); color: var(--bad); }
.outcome { white-space: nowrap; font-weight: 500; }
.outcome.good { color: var(--good); } .outcome.bad { color: var(--bad); } .outcome.wait { color: var(--wait); }
.outcome.done { color: var(--done); } .outcome.note { color: var(--note); } .outcome.off { color: var(--off); }
.state { display: inline-flex; align-items: center; gap: 6px; padding: 3px 12px 3px 9px; border-radius: 20px; font-weight: 600; font-size: 13px; line-height: 20px; margin-right: 6px; vertical-align: middle; }
.state.good { background: var(--good-soft); color: var(--good); } .state.bad { background: var(--bad-soft); color: var(--bad); }
.state.wait { background: var(--wait-soft); color: var(--wait); } .state.done { background: var(--done-soft); color: var(--done); }
.state.off { background: var(--off-soft); color: var(--off); }

.facts { display: flex; flex-wrap: wrap; gap: 10px 32px; margin: 0 0 18px; padding: 10px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.facts dt { font-size: 12px; color: var(--muted); }
.facts dd { margin: 0; }
.parts, .filter { margin: 0 0 14px; }
.filter { margin: 0; }
.parts ul, .filter ul { list-style: none; display: flex; flex-wrap: wrap; gap: 6px; padding: 0; }
.parts a, .filter a { display: inline-block; padding: 3px 11px; border: 1px solid var(--line); border-radius: 20px; background: var(--card); color: var(--text); }
.parts a:hover, .filter a:hover { border-color: var(--accent); text-decoration: none; }
.filter a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--accent-text); }
.pager { display: flex; justify-content: center; gap: 18px; padding: 4px; }
.tiles { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px; margin-bottom: 16px; }
.tile { margin: 0; padding: 14px 16px; }
.tile h2 { margin-bottom: 8px; }
.tile p { margin: 0 0 3px; }
#files > h2 { margin: 22px 0 6px; font-size: 17px; }

.files, .grid { width: 100%; }
.files td { padding: 6px 16px; border-top: 1px solid var(--line-soft); }
.files tr:first-child td { border-top: 0; }
.files tr:hover td { background: var(--sunken); }
.files a { color: var(--text); }
.files .icon { color: var(--muted); margin-right: 4px; }
.files .folder .icon { color: var(--accent); fill: var(--note-soft); }
.grid th, .grid td { padding: 7px 16px; border-top: 1px solid var(--line-soft); vertical-align: top; }
.grid thead th { border-top: 0; font-size: 12px; color: var(--muted); font-weight: 500; white-space: nowrap; }
.grid thead th.number { text-align: right; }
.grid td time, .grid td .ref { white-space: nowrap; }
.grid caption { text-align: left; padding: 10px 16px 2px; font-weight: 600; border-top: 1px solid var(--line-soft); }
.grid caption.unseen { padding: 0; }
.digest { display: inline-block; min-width: 200px; overflow-wrap: anywhere; font-size: 11.5px; color: var(--muted); }

button { font: inherit; font-weight: 600; padding: 7px 16px; border-radius: 7px; border: 1px solid transparent; cursor: pointer; }
button.primary { background: var(--accent); color: var(--accent-text); }
button.primary:hover { filter: brightness(1.08); }
button.plain { background: var(--card); color: var(--text); border-color: var(--line); }
button.plain:hover { background: var(--sunken); }
button.danger { background: var(--card); color: var(--bad); border-color: var(--bad); }
button.danger:hover { background: var(--bad-soft); }
.merge-form { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.dispatch { margin-bottom: 14px; padding: 10px 14px; }
.dispatch > summary { font-weight: 600; cursor: pointer; }
.dispatch form { display: grid; gap: 10px; margin-top: 12px; max-width: 460px; justify-items: start; }
.dispatch label { display: grid; gap: 4px; width: 100%; }
.dispatch input[type='checkbox'] { justify-self: start; }
.dispatch input, .dispatch select { font: inherit; padding: 5px 8px; border-radius: 7px; border: 1px solid var(--line); background: var(--card); color: var(--text); }
.rerun-form { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 14px; }
.merge-form p { margin: 0; flex: 1 1 280px; }
.alarm { display: flex; gap: 10px; padding: 10px 14px; margin-bottom: 12px; border-radius: 7px; background: var(--bad-soft); color: var(--bad); border: 1px solid currentColor; }
.alarm .icon { margin-top: 3px; }
.clone { user-select: all; }
.message { padding: 10px 14px; margin: 8px 0 14px; background: var(--sunken); border-radius: 6px; }
.fold > summary { color: var(--muted); font-size: 12.5px; }
.picture { padding: 16px; margin: 0; text-align: center; }
.picture img { max-width: 100%; }

.code { width: 100%; font-family: var(--mono); font-size: 12.5px; line-height: 1.55; tab-size: 4; }
.code td { padding: 0 10px; vertical-align: top; overflow-wrap: anywhere; }
.code pre { font-size: inherit; }
.code .line { width: 1%; min-width: 40px; text-align: right; color: var(--muted); user-select: none; white-space: nowrap; border-right: 1px solid var(--line-soft); }
.code .line a { color: inherit; }
.code tr:target { background: var(--wait-soft); }
.code tr:first-child td { padding-top: 6px; } .code tr:last-child td { padding-bottom: 6px; }
.file > summary { list-style: none; flex-wrap: nowrap; }
.file > summary::-webkit-details-marker { display: none; }
.file:not([open]) > summary { border-bottom: 0; }
.diff .mark { display: inline-block; width: 1.4em; user-select: none; }
.diff .added { background: var(--good-soft); } .diff .added .mark { color: var(--good); }
.diff .removed { background: var(--bad-soft); } .diff .removed .mark { color: var(--bad); }
.diff .hunk { background: var(--note-soft); color: var(--note); } .diff .note { color: var(--muted); }

.steps { list-style: none; padding: 4px 0; }
.step { display: flex; align-items: center; gap: 9px; padding: 6px 16px; }
.steps div.step { padding-left: 35px; }
.steps summary.step::before, .file > summary::before { content: ""; width: 0; height: 0; border: 5px solid transparent; border-left: 6px solid var(--muted); border-right: 0; margin-right: 4px; }
.steps details[open] > summary.step::before, .file[open] > summary::before { transform: rotate(90deg); }
summary.step { list-style: none; }
summary.step::-webkit-details-marker { display: none; }
summary.step:hover { background: var(--sunken); }
.log { background: var(--log); color: var(--log-text); margin: 2px 10px 8px; border-radius: 6px; padding: 10px 0; max-height: 560px; overflow: auto; }
.log pre { font-size: 12px; line-height: 1.55; }
.log-line { display: block; padding: 0 14px 0 64px; text-indent: -52px; }
.log-line:hover { background: #ffffff12; }
.log-number { display: inline-block; width: 40px; margin-right: 12px; text-indent: 0; text-align: right; color: var(--log-muted); user-select: none; }
.log-line.bad { color: #ff9d94; } .log-line.wait { color: #f0c674; }
.log .cut { padding: 0 14px 6px; color: var(--log-muted); }

.prose > * { margin: 0 0 12px; }
.prose > :last-child { margin-bottom: 0; }
.prose h2, .prose h3, .prose h4, .prose h5, .prose h6 { margin-top: 20px; }
.prose > :first-child { margin-top: 0; }
.prose .level-1 { font-size: 22px; padding-bottom: 6px; border-bottom: 1px solid var(--line-soft); }
.prose .level-2 { font-size: 18px; padding-bottom: 5px; border-bottom: 1px solid var(--line-soft); }
.prose .level-3 { font-size: 16px; } .prose .level-4, .prose .level-5, .prose .level-6 { font-size: 14px; }
.prose ul, .prose ol { padding-left: 26px; }
.prose li + li { margin-top: 3px; }
.prose code { background: var(--sunken); padding: 1px 5px; border-radius: 4px; }
.prose pre { background: var(--sunken); padding: 12px 14px; border-radius: 6px; overflow-x: auto; white-space: pre; }
.prose pre code { padding: 0; background: none; }
.prose table { min-width: 40%; }
.prose th, .prose td { border: 1px solid var(--line); padding: 5px 11px; }
.prose th { background: var(--sunken); }
.prose td { font-variant-numeric: tabular-nums; }
.prose blockquote { border-left: 3px solid var(--line); padding: 2px 14px; margin-left: 0; color: var(--muted); }
.prose .alert { color: var(--text); border-color: var(--note); background: var(--note-soft); padding: 8px 14px; border-radius: 0 6px 6px 0; }
.prose .alert.warning, .prose .alert.important { border-color: var(--wait); background: var(--wait-soft); }
.prose .alert.caution { border-color: var(--bad); background: var(--bad-soft); }
.prose .alert-title { font-weight: 600; }
.prose .alert.tip { border-color: var(--good); background: var(--good-soft); }
.prose details { border: 1px solid var(--line); border-radius: 6px; padding: 7px 13px; }
.prose details > summary { font-weight: 600; }
.prose details[open] > summary { margin-bottom: 8px; }
.prose details > *:last-child { margin-bottom: 2px; }
.prose img { max-width: 100%; }
.prose hr { border: 0; border-top: 1px solid var(--line); }
.prose .align-right { text-align: right; } .prose .align-center { text-align: center; }
.release h1, .release h2 { font-size: 18px; margin-bottom: 4px; }
.release h1 a, .release h2 a { color: var(--text); }
`;
