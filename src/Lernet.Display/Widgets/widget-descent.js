/* Gradient descent by hand. All numbers come from C#: runs[i].steps[t] = [x, f, slope, and the three as words]. */
(function () {
  'use strict';
  const lernet = window.lernet = window.lernet || {};
  lernet.widgetSetups = lernet.widgetSetups || {};

  lernet.widgetSetups.descent = function (widget, { map, runs }) {
    const [x0, dx, y0, dy, left, right, top, bottom] = map;
    const find = selector => widget.querySelector(selector);
    const [slider, place, drop, tangent, arrow, old] = ['input', '.place', '.drop', '.tangent', '.arrow', '.old'].map(find);
    const button = name => find('[data-do=' + name + ']');
    const X = x => x0 + dx * x, Y = f => y0 + dy * f;
    const inside = value => Math.max(left, Math.min(right, value));
    const seen = step => X(step[0]) >= left && X(step[0]) <= right && Y(step[1]) >= top - 4;
    let t = 0;

    function draw() {
      const run = runs[slider.value], steps = run.steps, step = steps[t], next = steps[t + 1];
      const [x, , slope, xText, fText, slopeText] = step;
      const visible = seen(step), px = inside(X(x)), py = Y(step[1]);
      const tilt = slope * dy / dx, half = 50 / Math.sqrt(1 + tilt * tilt);
      for (const part of [place, drop, tangent]) part.style.visibility = visible ? '' : 'hidden';
      if (visible) {
        place.setAttribute('cx', px);
        place.setAttribute('cy', py);
        drop.setAttribute('d', `M${px} ${py}V${bottom}`);
        tangent.setAttribute('d', `M${px - half} ${py - half * tilt}L${px + half} ${py + half * tilt}`);
      }
      const target = next ? inside(X(next[0])) : px, back = target < px ? 6 : -6;
      arrow.setAttribute('d', `M${px} ${bottom}H${target}` + (Math.abs(target - px) > 8 ? `m${back} -5l${-back} 5l${back} 5` : ''));
      old.replaceChildren(...steps.slice(0, t).filter(seen).map(before => {
        const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
        for (const [name, value] of [['cx', X(before[0])], ['cy', Y(before[1])], ['r', 3.5]]) dot.setAttribute(name, value);
        return dot;
      }));
      find('.now').textContent = `Step ${t}: x = ${xText}, f(x) = ${fText}, slope ${slopeText}.` +
        (next ? ` Next: ${xText} − ${run.rate} × ${slope < 0 ? '(' + slopeText + ')' : slopeText} = ${next[3]}` : ' The run ends here.');
      find('.why').textContent = (visible ? '' : 'The run has left the picture. ') + run.why;
      find('.value').textContent = run.rate;
      slider.setAttribute('aria-valuetext', run.rate);
      find('.trail').textContent = (t > 6 ? '… → ' : '') + steps.slice(Math.max(0, t - 6), t + 1).map(each => each[3]).join(' → ');
      button('back').disabled = t === 0;
      button('step').disabled = !next;
    }

    slider.addEventListener('input', () => { t = 0; draw(); });
    button('step').addEventListener('click', () => { t++; draw(); });
    button('back').addEventListener('click', () => { t--; draw(); });
    button('again').addEventListener('click', () => { t = 0; draw(); });
    draw();
  };
  if (lernet.wakeWidgets) lernet.wakeWidgets();
})();
