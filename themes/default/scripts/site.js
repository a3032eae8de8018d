/*
 * What every page needs of script; all else works without.
 *
 * The state of a reader stands in the fragment of the address and nowhere else:
 * `#step-id;name=value;…`. `window.trinvis` is the one place that reads and
 * writes it, and carries it from page to page.
 */
(function () {
  'use strict';

  var script = document.currentScript;
  var data = script.dataset;
  var rootHref = new URL(data.root, document.baseURI).href;
  var online = location.protocol === 'http:' || location.protocol === 'https:';

  /* ---- state in the fragment ---- */

  /* What goes along between the versions of one guide; the plan goes along everywhere. */
  var KEPT = ['step', 'way', 'for'];

  function decode(text) {
    try { return decodeURIComponent(text); } catch (error) { return text; }
  }

  /* Only what would end a part or the address is written as a number: plans stay readable. */
  function encode(text) {
    return String(text).replace(/[^\w\-.~!$&'()*+,:@/?]/g, encodeURIComponent);
  }

  function parse(hash) {
    var parts = hash.replace(/^#/, '').split(';');
    var found = { id: decode(parts[0]), values: {} };
    parts.slice(1).forEach(function (part) {
      var at = part.indexOf('=');
      var name = decode(at < 0 ? part : part.slice(0, at));
      if (name) found.values[name] = at < 0 ? '' : decode(part.slice(at + 1));
    });
    return found;
  }

  function format(found) {
    var text = encode(found.id);
    Object.keys(found.values).forEach(function (name) {
      var value = found.values[name];
      text += ';' + encode(name) + (value === '' ? '' : '=' + encode(value));
    });
    return text && '#' + text;
  }

  function bare(href) { return href.split('#')[0]; }

  function tell() {
    document.dispatchEvent(new CustomEvent('trinvis:state'));
  }

  function replace(hash) {
    history.replaceState(null, '', bare(location.href) + hash);
  }

  var trinvis = window.trinvis = {
    root: data.root,
    lang: document.documentElement.lang,

    /* The value of a parameter: '' for a bare name, null if it is not there. */
    get: function (name) {
      var values = parse(location.hash).values;
      return Object.prototype.hasOwnProperty.call(values, name) ? values[name] : null;
    },

    /* Writes parameters (null takes one out) and, if given, the id; adds nothing to the history. */
    set: function (values, id) {
      var found = parse(location.hash);
      if (id !== undefined && id !== null) found.id = id;
      Object.keys(values || {}).forEach(function (name) {
        if (values[name] === null || values[name] === undefined) delete found.values[name];
        else found.values[name] = String(values[name]);
      });
      var hash = format(found);
      if (hash === location.hash) return;
      replace(hash);
      tell();
    },

    /* The same address with what goes along; what the address itself says is not overruled. */
    link: function (href) {
      var to;
      try { to = new URL(href, document.baseURI); } catch (error) { return href; }
      if (!inSite(to.href)) return href;
      var here = parse(location.hash), there = parse(to.hash), values = {};
      var names = ['plan'];
      if (version(to.href) === version(location.href)) {
        names = names.concat(KEPT);
        if (!there.id && bare(to.href) !== bare(location.href)) there.id = here.id;
      }
      names.forEach(function (name) {
        if (Object.prototype.hasOwnProperty.call(here.values, name)) values[name] = here.values[name];
      });
      there.values = Object.assign(values, there.values);
      return bare(href) + format(there);
    },

    /* Loads a script of the site once; `done(true)` when it has run, `done(false)` if it cannot be had. */
    script: function (path, done) {
      load('script', path, done);
    },

    /* Loads the style of what only script shows, once. */
    style: function (done) {
      load('link', data.tools, done);
    },

    /* Opens a modal dialog: focus inside, Esc closes, focus back to `opener`. */
    dialog: function (element, opener) {
      opener = opener || document.activeElement;
      trinvis.style();
      if (!element.isConnected) document.body.appendChild(element);
      if (element.open) return;
      element.showModal();
      element.addEventListener('close', function () {
        if (opener && opener.isConnected && opener.focus) opener.focus();
      }, { once: true });
    },
  };

  Object.defineProperty(trinvis, 'id', { get: function () { return parse(location.hash).id; } });
  Object.defineProperty(trinvis, 'state', {
    get: function () {
      var found = parse(location.hash);
      return Object.assign({}, found.values, { id: found.id });
    },
  });

  function inSite(href) { return href.slice(0, rootHref.length) === rootHref; }

  function isChoice(href) { return /^(index\.html)?$/.test(bare(href).slice(rootHref.length)); }

  /* The path without its first part, the language or languages: the same for all versions of a page. */
  function version(href) {
    var path = decode(bare(href).slice(rootHref.length)).replace(/\?.*/, '').replace(/index\.html$/, '');
    var at = path.indexOf('/');
    return at < 0 ? path || 'choice' : path.slice(at);
  }

  var loaded = {};
  function load(kind, path, done) {
    var one = loaded[path];
    if (!one) {
      one = loaded[path] = { waiting: [] };
      var element = document.createElement(kind);
      if (kind === 'link') element.rel = 'stylesheet';
      element[kind === 'link' ? 'href' : 'src'] = data.root + path;
      element.onload = element.onerror = function (event) {
        one.ok = event.type === 'load';
        one.waiting.forEach(function (each) { each(one.ok); });
        if (!one.ok) { delete loaded[path]; element.remove(); }
      };
      document.head.appendChild(element);
    }
    if (!done) return;
    if (one.ok) done(true); else one.waiting.push(done);
  }

  /* ---- small things ---- */

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    if (name === 'button') element.type = 'button';
    return element;
  }

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  each('[data-print]', function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  /* A manifest cannot be read from a folder on a stick, so only a served page asks for it. */
  if (online) {
    var manifest = make('link');
    manifest.rel = 'manifest';
    manifest.href = data.root + 'manifest.webmanifest';
    document.head.appendChild(manifest);
  }

  /* ---- links carry the state ---- */

  var written = new WeakMap();

  /* Before a click counts: whoever opens the link in another tab takes the plan along too. */
  function rewrite(event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || typeof link.href !== 'string' || link.getAttribute('href')[0] === '#') return;
    var now = link.getAttribute('href');
    var known = written.get(link);
    var first = known && known.now === now ? known.first : now;
    var next = trinvis.link(first);
    if (next === now) return;
    link.setAttribute('href', next);
    written.set(link, { first: first, now: next });
  }
  ['click', 'auxclick', 'contextmenu'].forEach(function (type) { document.addEventListener(type, rewrite, true); });

  /* What the browser does for `#id`, it does not do where parameters follow, or where a base is set. */
  function go(id) {
    var target = id && document.getElementById(id);
    if (!target) return;
    target.scrollIntoView();
    var lent = !target.hasAttribute('tabindex') && target.tabIndex < 0;
    if (lent) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (lent) target.removeAttribute('tabindex');
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    var plain = location.hash.indexOf(';') < 0;
    if (plain && bare(document.baseURI) === bare(location.href)) return;
    var there = parse(link.getAttribute('href'));
    var target = document.getElementById(there.id);
    event.preventDefault();
    if (target && target.classList.contains('step')) {
      there.values = Object.assign(parse(location.hash).values, there.values);
      location.hash = format(there);
    }
    go(there.id);
  });

  window.addEventListener('hashchange', function () {
    if (location.hash.indexOf(';') >= 0) go(trinvis.id);
    tell();
  });

  var way = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
  if (location.hash.indexOf(';') > 0 && !(way && /reload|back/.test(way.type))) go(trinvis.id);

  /* ---- one person after the other ---- */

  var OURS = 'trinvis', DONE = 'trinvis-done';
  var home = rootHref + 'index.html';
  var finished = false;

  function empty() {
    each('form', function (form) { form.reset(); });
    each('input, textarea', function (field) {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.defaultChecked;
      else field.value = field.defaultValue;
    });
    if (location.hash) {
      replace('');
      tell();
    }
    history.scrollRestoration = 'manual';
    window.scrollTo(0, 0);
  }

  /*
   * To the choice of language, and this entry of the history becomes the choice too. The entry that is
   * pushed cuts off all that came after this one. From a folder an entry cannot change its path.
   */
  function leave() {
    finished = true;
    empty();
    try { history.replaceState(null, '', home); } catch (error) { replace(''); }
    history.pushState(null, '', location.href);
    location.replace(home);
  }

  /*
   * The entries of the history that belong to the site carry a mark: their addresses cannot be read, since
   * the pages send no referrer. It is of the Navigation API; `history.state` stays empty. A page that finds
   * an entry after it marked as done was gone back to by `finish`; it may come from the browser's cache of
   * whole pages, so that nothing else reaches it (its window.name, for one, is the one it had).
   */
  var entries = window.navigation && window.navigation.updateCurrentEntry && window.navigation;
  function mark(state) {
    var now = entries.currentEntry;
    if (now && now.getState() !== state) entries.updateCurrentEntry({ state: state });
  }
  function marked(state) {
    return entries ? entries.entries().filter(function (entry) { return entry.getState() === state; }) : [];
  }
  if (entries) {
    mark(OURS);
    entries.addEventListener('currententrychange', function () { if (!finished) mark(OURS); });
  }

  /* Back to where this person began, so that nothing that comes after it is left. */
  function finish() {
    empty();
    finished = true;
    var first = marked(OURS)[0];
    if (!first || first.index >= entries.currentEntry.index) return leave();
    mark(DONE);
    return entries.traverseTo(first.key).finished.then(leave, leave);
  }
  trinvis.finish = finish;

  if (marked(DONE).length) leave();
  window.addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    active();
    if (marked(DONE).length) leave();
    else if (finished) location.reload();
    else check();
  });

  /* The messages that scripts show, a file for each language. */
  trinvis.words = {};
  window.trinvisWords = function (tag, words) { trinvis.words[tag] = words; };

  /* The words for all this stand in the foot. */
  var foot = document.querySelector('[data-finish]');
  var words = foot ? foot.dataset : {};
  if (foot) {
    foot.hidden = false;
    foot.querySelector('.finish').addEventListener('click', finish);
    foot.querySelector('.cover-up').addEventListener('click', function () { trinvis.cover(this); });
  }

  /* Against eyes over the shoulder: at once, so what it cannot do without does not wait for the style. */
  trinvis.cover = function (opener) {
    var dialog = make('dialog', 'cover');
    var title = make('h2', '', words.coverTitle);
    var button = make('button', 'btn main', words.coverEnd);
    var was = document.title;
    title.id = 'cover-title';
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;margin:0;border:0;background:var(--brand-deep);color:#fff';
    dialog.append(make('div', 'cover-scene'), title, button);
    button.addEventListener('click', function () { dialog.close(); });
    dialog.addEventListener('close', function () {
      document.title = was;
      dialog.remove();
    });
    document.title = 'trinvis';
    trinvis.dialog(dialog, opener);
  };

  /* ---- nobody there any more ---- */

  var COUNT = 30;
  var SAID = [30, 10, 5];
  var idle = 60000 * data.idle || 0;
  var last = Date.now();
  var asking = null;

  function active() { last = Date.now(); }
  trinvis.awake = active;

  function anything() { return trinvis.get('plan') !== null || !isChoice(location.href); }

  function playing() {
    var speech = window.speechSynthesis;
    return (speech && speech.speaking) || Array.prototype.some.call(document.querySelectorAll('audio, video'), function (one) { return !one.paused; });
  }

  /* The sentences for the numbers that are said, in their order. */
  function seconds(n) { return words.idleText.split('|')[SAID.indexOf(n)]; }

  function ask(end) {
    var dialog = make('dialog', 'idle');
    var title = make('h2', '', words.idleTitle);
    var left = make('p', 'idle-left');
    var said = make('p', '', seconds(COUNT));
    var button = make('button', 'btn main', words.idleStay);
    title.id = 'idle-title';
    said.id = 'idle-said';
    said.setAttribute('role', 'status');
    left.setAttribute('aria-hidden', 'true');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-modal', 'true');
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.setAttribute('aria-describedby', said.id);
    dialog.append(title, left, said, button);
    button.addEventListener('click', function () { dialog.close(); });
    dialog.addEventListener('close', function () {
      clearInterval(asking);
      asking = null;
      dialog.remove();
      active();
      wait();
    });
    function count() {
      var n = Math.ceil((end - Date.now()) / 1000);
      if (n <= 0) {
        clearInterval(asking);
        finish();
        return;
      }
      left.textContent = String(n);
      if (SAID.indexOf(n) >= 0) said.textContent = seconds(n);
    }
    count();
    asking = setInterval(count, 1000);
    trinvis.dialog(dialog);
  }

  /* A device that slept through the countdown is treated as if it had been awake. */
  function check() {
    if (!idle || asking || finished) return;
    if (playing()) active();
    var over = Date.now() - last - idle;
    if (over < 0 || !anything()) {
      if (over >= 0) active();
      wait();
    } else if (over >= 1000 * COUNT || !words.idleText) finish();
    else ask(last + idle + 1000 * COUNT);
  }

  var timer;
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(check, Math.max(0, last + idle - Date.now()));
  }

  if (idle > 0) {
    ['pointerdown', 'pointermove', 'wheel', 'keydown', 'scroll', 'input', 'timeupdate'].forEach(function (type) {
      document.addEventListener(type, active, { capture: true, passive: true });
    });
    document.addEventListener('visibilitychange', check);
    wait();
  }

  /* ---- without internet ---- */

  var worker = online && data.worker && navigator.serviceWorker;
  var rows = document.querySelector('[data-tongues]');

  function notice(text, button) {
    var box = make('div', 'wrap site-note');
    var line = make('p', 'tag stale');
    box.setAttribute('role', 'status');
    document.querySelector('main').before(box);
    box.append(line);
    if (button) box.append(button);
    trinvis.style();
    /* A status speaks only of what changes in it. */
    setTimeout(function () { line.append(make('span', '', text)); }, 50);
  }

  function newer(waiting) {
    if (!words.newer || document.querySelector('.load-newer')) return;
    var button = make('button', 'btn load-newer', words.load);
    button.addEventListener('click', function () { waiting.postMessage({ take: true }); });
    notice(words.newer, button);
  }

  function watch(registration) {
    function look(one) {
      if (one && one.state === 'installed' && registration.active) newer(one);
    }
    look(registration.waiting);
    registration.addEventListener('updatefound', function () {
      var one = registration.installing;
      one.addEventListener('statechange', function () { look(one); });
    });
  }

  if (worker) {
    worker.addEventListener('message', function (event) {
      var said = event.data || {};
      if (said.fresh) location.reload();
      else if (said.copy && words.copy) notice(words.copy);
      else if (said.tag && rows) show(said);
    });
    if (worker.controller) worker.controller.postMessage({ copy: true });
    window.addEventListener('load', function () {
      worker.register(data.root + data.worker, { updateViaCache: 'none' }).then(function (registration) {
        watch(registration);
        return worker.ready;
      }).then(function (registration) {
        if (words.copy && !document.querySelector('base')) registration.active.postMessage({ shell: document.documentElement.lang });
        if (rows) list(registration);
      }).catch(function () {
        /* Refused in a private window, or the server is away: the page works without. */
      });
    });
  }

  /* The page on which a reader keeps languages; it also stands in for what is not on the device. */
  var row = {};

  if (rows && bare(location.href).slice(rootHref.length).replace(/\/$/, '/index.html') !== rows.dataset.tongues) each('.offline-missing', function (one) { one.hidden = false; });

  function list(registration) {
    function post(message) { registration.active.postMessage(message); }
    each('[data-tag]', function (item) {
      var tag = item.dataset.tag;
      var one = row[tag] = {
        item: item, state: '', bar: make('progress'), text: make('p', 'soft'), said: make('p', 'kept-said'),
        keep: make('button', tag === document.documentElement.lang ? 'btn main' : 'btn'), remove: make('button', 'btn quiet', item.dataset.remove),
      };
      one.said.setAttribute('role', 'status');
      one.bar.setAttribute('aria-label', item.querySelector('h2').textContent);
      one.keep.addEventListener('click', function () { post({ keep: tag }); show({ tag: tag, state: 'keeping', n: 0, total: 0 }); });
      one.remove.addEventListener('click', function () { post({ remove: tag }); });
      item.append(one.said, one.text, one.bar, one.keep, one.remove);
      fetch(data.root + 'offline/' + tag + '.json', { cache: 'no-cache' }).then(function (response) {
        if (!response.ok) throw new Error(tag);
        return response.json();
      }).then(function (about) {
        var size = (about.bytes / 1e6).toLocaleString(document.documentElement.lang + '-u-nu-latn', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
        one.keep.textContent = item.dataset.keepWords.replace('{size}', size + '\u00a0MB');
        draw(one);
      }).catch(function () {});
      show({ tag: tag, state: 'none' });
    });
    trinvis.style(function () { rows.hidden = false; });
    post({ kept: true });
  }

  function show(said) {
    var one = row[said.tag];
    if (!one) return;
    var focused = one.item.contains(document.activeElement) || (one.lost && document.activeElement === document.body);
    one.state = said.state;
    var percent = rows.dataset.progress.replace('{n}', said.n).replace('{total}', said.total);
    one.text.textContent = said.state === 'keeping' && said.total ? percent : '';
    if (said.total) { one.bar.max = said.total; one.bar.value = said.n; } else one.bar.removeAttribute('value');
    var text = said.state === 'kept' ? one.item.dataset.ready : said.state === 'failed' ? rows.dataset.failed : '';
    if (one.said.textContent !== text) one.said.textContent = text;
    draw(one);
    var button = [one.keep, one.remove].filter(function (each) { return !each.hidden; })[0];
    one.lost = focused && !button;
    if (focused && button) button.focus();
  }

  function draw(one) {
    one.said.hidden = !one.said.textContent;
    one.text.hidden = one.bar.hidden = one.state !== 'keeping';
    one.keep.hidden = !one.keep.textContent || !/none|failed/.test(one.state);
    one.remove.hidden = one.state !== 'kept';
  }
})();
