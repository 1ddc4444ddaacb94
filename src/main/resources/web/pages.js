'use strict';
// Makes the form faster; every journey is whole without it.
(() => {
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.add('gp-keys');

  const problems = byId('problems');
  if (problems) problems.focus();

  const form = byId('ask');
  if (form) {
    const start = form.dataset.start;
    if (!problems && start && byId(start)) byId(start).focus({preventScroll: true});
    live(form);
    form.addEventListener('keydown', keys);
  }

  const print = byId('print');
  if (print) { print.hidden = false; print.addEventListener('click', () => window.print()); }
  const copy = byId('copy');
  if (copy) { copy.hidden = false; copy.addEventListener('click', copyLog); }
  const handling = byId('log-form');
  if (handling) handling.addEventListener('change', () => refreshLog(handling));

  // Digits choose an answer of the focused question; n and p go to the next and the one before.
  function keys(event) {
    const at = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || !at.closest) return;
    const row = at.closest('[data-row]');
    if (!row || at.tagName === 'SELECT' || (at.tagName === 'INPUT' && !/radio|checkbox/.test(at.type))) return;
    if (/^[1-9]$/.test(event.key)) {
      const choice = row.querySelector(`[data-digit="${event.key}"]`);
      if (choice) { event.preventDefault(); choice.focus(); choice.click(); }
    } else if (event.key === 'n' || event.key === 'p') {
      const rows = [...form.querySelectorAll('[data-row]')];
      const next = rows[rows.indexOf(row) + (event.key === 'n' ? 1 : -1)];
      const control = next && (next.querySelector('input:checked') || next.querySelector('input, select'));
      event.preventDefault();
      if (control) control.focus(); else if (event.key === 'n') byId('plan').focus();
    }
  }

  function live(target) {
    let timer = 0, running = null, spoken = '';
    const change = (event) => {
      const box = event.target;
      if (box.type === 'checkbox' && box.checked) alone(box);
      clearTimeout(timer);
      timer = setTimeout(update, box.type === 'text' || box.tagName === 'INPUT' && box.inputMode === 'numeric' ? 250 : 20);
    };
    target.addEventListener('change', change);

    async function update() {
      if (running) running.abort();
      running = new AbortController();
      const mine = running;
      busy(true);
      const late = setTimeout(() => wait('Still working. Use the printed guide.'), 2000);
      try {
        const answer = await fetch('/ask', {method: 'POST', body: new URLSearchParams(new FormData(target)),
          headers: {'X-Live': '1'}, signal: mine.signal, credentials: 'same-origin', cache: 'no-store'});
        if (!answer.ok) throw new Error(String(answer.status));
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (mine === running) patch(page);
        busy(false);
      } catch (e) {
        if (e.name !== 'AbortError') wait('The service does not answer. The answer above is old. Use the printed guides.');
      } finally {
        clearTimeout(late);
      }
    }

    function busy(on) {
      const band = document.querySelector('.gp-band');
      if (on) { band.setAttribute('aria-busy', 'true'); wait('Updating'); }
      else band.removeAttribute('aria-busy');
    }

    function wait(words) {
      const line = byId('band-wait');
      if (line) { line.textContent = words; line.hidden = false; }
    }

    // Takes over the band and the rows, leaving alone the rows that stand, so focus never moves.
    function patch(page) {
      const band = document.querySelector('.gp-band'), fresh = page.querySelector('.gp-band');
      band.className = fresh.className;
      const status = byId('band-status'), freshStatus = fresh.querySelector('#band-status');
      const words = freshStatus.textContent;
      if (words !== spoken) { status.innerHTML = freshStatus.innerHTML; spoken = words; }
      const focused = document.activeElement && document.activeElement.id;
      [...band.children].forEach((child) => {
        if (child !== status && !child.classList.contains('gp-band__actions')) child.remove();
      });
      const actions = band.querySelector('.gp-band__actions');
      [...fresh.children].forEach((child) => {
        if (child.id === 'band-status') return;
        if (child.classList.contains('gp-band__actions')) {
          const guide = actions.querySelector('.gp-band__guide'), freshGuide = child.querySelector('.gp-band__guide');
          if (guide) guide.remove();
          if (freshGuide) actions.append(freshGuide);
        } else band.insertBefore(child, actions);
      });
      for (const name of ['shown', 'rulesVersion']) {
        target.elements[name].value = page.querySelector(`[name=${name}]`).value;
      }
      const rows = byId('rows');
      const wanted = [...page.querySelectorAll('[data-row]')];
      const ids = wanted.map((row) => row.id);
      [...rows.children].forEach((row) => { if (!ids.includes(row.id) && !row.contains(document.activeElement)) row.remove(); });
      wanted.forEach((row) => {
        const old = byId(row.id);
        if (!old) { rows.append(row); return; }
        if (!old.contains(document.activeElement)) {
          old.replaceWith(row);
        } else {
          old.className = row.className;
          old.querySelector('.gp-row__why').innerHTML = row.querySelector('.gp-row__why').innerHTML;
          const grid = old.querySelector('[aria-describedby]'), freshGrid = row.querySelector('[aria-describedby]');
          if (grid && freshGrid) grid.setAttribute('aria-describedby', freshGrid.getAttribute('aria-describedby'));
        }
      });
      if (focused && byId(focused) && document.activeElement !== byId(focused)) byId(focused).focus({preventScroll: true});
    }
  }

  // None of these, and not known, stand alone: choosing one clears the rest, and the other way round.
  function alone(box) {
    const row = box.closest('[data-row]');
    if (!row || row.dataset.kind !== 'checkboxes') return;
    const single = (value) => value === 'NONE' || value === 'NOT_KNOWN';
    row.querySelectorAll('input:checked').forEach((other) => {
      if (other !== box && (single(box.value) || single(other.value))) other.checked = false;
    });
  }

  async function refreshLog(target) {
    try {
      const answer = await fetch('/answer', {method: 'POST', body: new URLSearchParams(new FormData(target)),
        headers: {'X-Live': '1'}, credentials: 'same-origin', cache: 'no-store'});
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const text = page.querySelector('#log-text');
      if (text) byId('log-text').value = text.value;
    } catch (e) {
      byId('copied').textContent = 'The log text could not be updated. Change it in the incident log.';
    }
  }

  async function copyLog() {
    const text = byId('log-text'), said = byId('copied');
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = 'Log text copied.';
    } catch (e) {
      text.focus();
      text.select();
      said.textContent = 'Press Ctrl+C to copy the log text.';
    }
  }
})();
