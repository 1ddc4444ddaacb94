'use strict';
// Makes the form faster; every journey is whole without it.
(() => {
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.add('gp-keys');

  const problems = byId('problems');
  if (problems) problems.focus();

  const form = byId('ask');
  if (form) {
    const again = live(form);
    form.addEventListener('keydown', keys);
    // Going back from the answer shows the form as it was; the browser alone would show it blank.
    // A second press while the first is on its way is dropped; what was sent is kept for the back button.
    let sending = false;
    window.addEventListener('pageshow', () => { sending = false; });
    form.addEventListener('submit', (event) => {
      if (sending) { event.preventDefault(); return; }
      sending = true;
      setTimeout(() => { sending = false; }, 2000);
      history.replaceState({sent: new URLSearchParams(new FormData(form)).toString()}, '');
    });
    // A new call begins blank, also when it is begun from this very page.
    document.querySelector('.gp-header__name').addEventListener('click', () => history.replaceState(null, ''));
    const kept = history.state && history.state.sent;
    if (kept && !problems) again(kept);
  }

  // Five minutes before somebody is signed out that is said; how long it is until then the server told.
  const ending = byId('session-end');
  if (ending && ending.hidden) {
    const warnAt = Date.now() + ending.dataset.warnIn * 1000;
    const watch = setInterval(() => {
      if (Date.now() < warnAt) return;
      clearInterval(watch);
      ending.setAttribute('role', 'alert');
      ending.hidden = false;
      const words = ending.querySelector('p');
      words.replaceChildren(words.textContent);
    }, 5000);
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
    if (!row) return;
    const typed = at.tagName === 'INPUT' && !/radio|checkbox/.test(at.type);
    const rows = [...form.querySelectorAll('[data-row]')];
    const last = rows[rows.length - 1] === row;
    if (event.key === 'Tab' && !event.shiftKey && last && at.tagName === 'SELECT' && form.hurry && form.hurry()) {
      event.preventDefault();
    } else if (at.tagName !== 'SELECT' && !typed && /^[-0-9]$/.test(event.key)) {
      const choice = row.querySelector(`[data-key="${event.key}"]`);
      if (choice) { event.preventDefault(); choice.focus(); choice.click(); }
    } else if (at.tagName !== 'SELECT' && (event.key === 'n' || event.key === 'p')) {
      event.preventDefault();
      if (event.key === 'n' && last && form.hurry && form.hurry()) return;
      go(row, event.key === 'n' ? 1 : -1);
    }
  }

  // To the question after, or before; after the last one stands the plan.
  function go(row, step) {
    const rows = [...form.querySelectorAll('[data-row]')];
    const next = rows[rows.indexOf(row) + step];
    const control = next && (next.querySelector('input:checked') || next.querySelector('input, select'));
    if (control) control.focus(); else if (step > 0) byId('plan').focus();
  }

  function live(target) {
    let timer = 0, late = 0, running = null, spoken = '', waiting = null;
    target.addEventListener('change', (event) => {
      const box = event.target;
      if (box.id === 'incidentNumber') return;
      if (box.type === 'checkbox' && box.checked) alone(box);
      // What is on its way no longer knows all answers, so it is not taken over.
      if (running) { running.abort(); running = null; }
      clearTimeout(timer);
      clearTimeout(late);
      busy(true);
      timer = setTimeout(() => update(), 20);
    });

    // Going on from the last question waits for the next ones, if an answer is on its way.
    target.hurry = () => {
      if (!document.querySelector('.gp-band[aria-busy]')) return false;
      waiting = document.activeElement.closest('[data-row]');
      setTimeout(goOn, 2000);
      return true;
    };

    function goOn() {
      if (waiting && waiting.contains(document.activeElement)) go(waiting, 1);
      waiting = null;
    }

    async function update(kept) {
      running = new AbortController();
      const mine = running;
      late = setTimeout(() => wait('Still working. Use the printed guide.'), 2000);
      try {
        const answer = await fetch('/ask', {method: 'POST', body: new URLSearchParams(kept || new FormData(target)),
          headers: {'X-Live': '1'}, signal: mine.signal, credentials: 'same-origin', cache: 'no-store'});
        if (!answer.ok) throw new Error(String(answer.status));
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (mine !== running) return;
        running = null;
        clearTimeout(late);
        // Shown again as it was, no row is in use yet.
        if (kept && document.activeElement) document.activeElement.blur();
        patch(page);
        busy(false);
      } catch (e) {
        if (e.name === 'AbortError' || mine !== running) return;
        running = null;
        clearTimeout(late);
        if (e.message === '401' || e.message === '403') wait('You are signed out. Press Get answer to sign in; your answers are kept.');
        else wait('The service does not answer. The answer above is old. Use the printed guides.');
      }
      goOn();
    }

    function busy(on) {
      const band = document.querySelector('.gp-band');
      if (on) { band.setAttribute('aria-busy', 'true'); wait('Updating'); }
      else { band.removeAttribute('aria-busy'); byId('band-wait').hidden = true; }
    }

    function wait(words) {
      const line = byId('band-wait');
      if (line) { line.textContent = words; line.hidden = false; }
    }

    // Takes over a form that was sent before.
    return (kept) => {
      const fields = new URLSearchParams(kept);
      for (const name of ['plan', 'guide', 'incidentNumber', 'token']) target.elements[name].value = fields.get(name) || '';
      for (const [name, value] of fields) {
        if (!name.startsWith('b.') && !['beforeAt', 'replaces'].includes(name) || target.elements[name]) continue;
        const field = Object.assign(document.createElement('input'), {type: 'hidden', name, value});
        target.append(field);
      }
      if (document.activeElement) document.activeElement.blur();
      busy(true);
      update(kept);
    };

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
        if (!old.contains(document.activeElement)) { old.replaceWith(row); return; }
        old.className = row.className;
        for (const part of ['.gp-row__question', '.gp-row__why']) {
          old.querySelector(part).innerHTML = row.querySelector(part).innerHTML;
        }
        const described = old.querySelector('[aria-describedby]'), fresh = row.querySelector('[aria-describedby]');
        if (described && fresh) described.setAttribute('aria-describedby', fresh.getAttribute('aria-describedby'));
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
      const answer = await fetch(target.dataset.log, {method: 'POST', body: new URLSearchParams(new FormData(target)),
        headers: {'X-Live': '1'}, credentials: 'same-origin', cache: 'no-store'});
      if (!answer.ok) throw new Error(String(answer.status));
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
