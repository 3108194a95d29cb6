(() => {
  const root = document.documentElement;

  // The theme follows the system until the reader chooses; the choice is remembered for all pages.
  const themes = ['auto', 'light', 'dark'];
  const button = document.getElementById('theme');
  const show = () => {
    const theme = root.dataset.theme || 'auto';
    button.textContent = theme[0].toUpperCase() + theme.slice(1);
    button.setAttribute('aria-label', button.textContent + ' theme. Switch to ' + themes[(themes.indexOf(theme) + 1) % 3]);
  };
  button.onclick = () => {
    const next = themes[(themes.indexOf(root.dataset.theme || 'auto') + 1) % 3];
    if (next === 'auto') delete root.dataset.theme; else root.dataset.theme = next;
    try {
      if (next === 'auto') localStorage.removeItem('lernet-theme'); else localStorage.setItem('lernet-theme', next);
    } catch { /* Pages opened from a file may have no storage; the choice then holds for this page. */ }
    show();
  };
  show();
  button.hidden = false;

  for (const copy of document.querySelectorAll('.copy')) {
    const code = copy.closest('.cell').querySelector('code');
    const done = () => {
      copy.textContent = 'Copied';
      setTimeout(() => { copy.textContent = 'Copy'; }, 1600);
    };
    const select = () => {
      getSelection().selectAllChildren(code);
      if (document.execCommand('copy')) done();
    };
    copy.onclick = () => navigator.clipboard ? navigator.clipboard.writeText(code.textContent).then(done, select) : select();
    copy.hidden = false;
  }

  const contents = document.querySelector('.toc details');
  if (contents) {
    const wide = matchMedia('(min-width: 70rem)');
    const fold = () => { contents.open = wide.matches; };
    wide.addEventListener('change', fold);
    fold();
    const links = new Map([...contents.querySelectorAll('a')].map(link => [link.hash.slice(1), link]));
    const mark = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        links.forEach(link => link.removeAttribute('aria-current'));
        links.get(entry.target.id)?.setAttribute('aria-current', 'true');
      }
    }, { rootMargin: '-10% 0px -80% 0px' });
    for (const id of links.keys()) mark.observe(document.getElementById(id));
  }

  // Only what overflows takes a tab stop, so that the keyboard can scroll it.
  const reach = element => {
    const overflows = element.scrollWidth > element.clientWidth + 1;
    if (overflows && !element.hasAttribute('tabindex')) {
      element.tabIndex = 0;
      element.dataset.reached = '';
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', (element.dataset.label || 'Wide content') + ', scrolls sideways');
    } else if (!overflows && 'reached' in element.dataset) {
      for (const name of ['tabindex', 'role', 'aria-label', 'data-reached']) element.removeAttribute(name);
    }
  };
  const sizes = new ResizeObserver(entries => entries.forEach(entry => reach(entry.target)));
  for (const element of document.querySelectorAll('pre, .scroll, .katex-display')) {
    reach(element);
    sizes.observe(element);
  }
})();
