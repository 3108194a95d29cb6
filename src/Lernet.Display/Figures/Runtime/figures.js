/* Draws the figures of a page when their plotly.js bundle is there. Safe to include again: it then draws what is new. */
(function () {
  'use strict';
  const lernet = window.lernet = window.lernet || {};
  if (lernet.figures) { lernet.figures.draw(); return; }

  const tokens = "@tokens";
  const standIns = "@standIns";
  const template = "@template";
  const config = { displayModeBar: false, showSendToCloud: false, displaylogo: false, showTips: false, responsive: false, scrollZoom: false };
  const bundles = {};
  const drawn = [];

  async function unpack(script) {
    const packed = Uint8Array.from(atob(script.textContent.trim()), c => c.charCodeAt(0));
    const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const before = window.Plotly;
    const run = document.createElement('script');
    /* An inline script works where eval is forbidden; the parameters hide a module loader of the host page. */
    run.textContent = '(function(module,exports,define){' + text + '\n}).call(window)';
    document.head.append(run);
    run.remove();
    const plotly = window.Plotly;
    window.Plotly = before || plotly;
    delete window.moduleName;
    return plotly;
  }

  /* The bundle itself or one that can do the same; null while the page has none of them. */
  function bundle(name) {
    for (const other of standIns[name] || [name]) {
      if (!bundles[other]) {
        const script = document.querySelector('script[data-lernet-runtime="plotly-' + other + '"]');
        if (script && window.DecompressionStream) bundles[other] = unpack(script);
      }
      if (bundles[other]) return bundles[other];
    }
    return null;
  }

  /* Colours in the data are those of light paper; the style sheet says what they are now. */
  function recolour(value, style) {
    if (typeof value === 'string') return tokens[value] ? style.getPropertyValue(tokens[value]).trim() || value : value;
    if (Array.isArray(value)) return value.map(item => recolour(item, style));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, recolour(item, style)]));
    return value;
  }

  function plot(figure, plotly, again) {
    const { data, layout } = JSON.parse(figure.querySelector('.lernet-figure-data').textContent);
    const style = getComputedStyle(figure);
    const space = figure.querySelector('.plot');
    const full = Object.assign({ template: { layout: template } }, layout, { autosize: true });
    return plotly[again ? 'react' : 'newPlot'](space, recolour(data, style), recolour(full, style), config);
  }

  async function draw() {
    for (const figure of document.querySelectorAll('.lernet-figure:not([data-state])')) {
      /* The list is older than this moment: another call may have begun this figure. */
      const waiting = !figure.dataset.state && bundle(figure.dataset.bundle);
      if (!waiting) continue;
      figure.dataset.state = 'drawing';
      try {
        const plotly = await waiting;
        figure.dataset.state = 'drawn';
        await plot(figure, plotly, false);
        const space = figure.querySelector('.plot');
        drawn.push({ figure, space, plotly });
        resize.observe(space);
      } catch (error) {
        /* The static picture stays. */
        figure.dataset.state = 'static';
        console.error('Lernet figure:', error);
      }
    }
    document.documentElement.dataset.lernetFigures = 'ready';
  }

  const resize = new ResizeObserver(entries => requestAnimationFrame(() => {
    for (const { target } of entries) {
      const found = drawn.find(item => item.space === target);
      /* Without a width it is hidden: in print the static picture takes its place. */
      if (found && target.isConnected && target.offsetWidth) found.plotly.Plots.resize(target);
    }
  }));

  let paper = '';
  function theme() {
    const now = getComputedStyle(document.querySelector('.lernet') || document.documentElement).getPropertyValue('--paper');
    if (now === paper) return;
    paper = now;
    for (const { figure, plotly } of drawn) if (figure.isConnected) plot(figure, plotly, true);
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', theme);
  const watch = new MutationObserver(theme);
  for (const element of [document.documentElement, document.body])
    if (element) watch.observe(element, { attributes: true, attributeFilter: ['class', 'data-theme', 'data-jp-theme-light', 'data-vscode-theme-kind'] });

  /* drawn is for tests: each figure with the plotly.js that drew it. */
  lernet.figures = { draw, drawn };
  const start = () => { paper = getComputedStyle(document.querySelector('.lernet') || document.documentElement).getPropertyValue('--paper'); draw(); };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start); else start();
  /* A notebook may attach the output only after its scripts ran. */
  setTimeout(draw, 300);
})();
