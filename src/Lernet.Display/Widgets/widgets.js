/* Wakes the widgets of a page: finds the numbers and the setup of each, shows the controls. Safe to include again. */
(function () {
  'use strict';
  const lernet = window.lernet = window.lernet || {};
  const setups = lernet.widgetSetups = lernet.widgetSetups || {};

  function wake() {
    for (const widget of document.querySelectorAll('.lernet-widget:not([data-state])')) {
      const setup = setups[widget.dataset.widget];
      if (!setup) continue;
      widget.dataset.state = 'awake';
      setup(widget, JSON.parse(widget.querySelector('.lernet-widget-data').textContent));
      widget.querySelector('.controls').hidden = false;
    }
  }

  lernet.wakeWidgets = wake;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wake); else wake();
  /* A notebook may attach the output only after its scripts ran. */
  setTimeout(wake, 300);
})();
