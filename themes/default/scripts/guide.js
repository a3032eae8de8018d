/*
 * What a guide can do with script: one step at a time, a view for two people who
 * sit across from each other, sentences to point at, a voice, words explained in
 * place, chosen ways, the check of a printed sheet, and links that need the step.
 * Without script none of it shows, and the guide reads the same.
 *
 * The state stands in the address and is kept by `trinvis` (site.js).
 */
(function () {
  'use strict';

  var site = window.trinvis;
  var main = document.querySelector('main[data-guide]');
  if (!site || !main || !main.querySelector('.step') || !site.words[document.documentElement.lang]) return;

  var html = document.documentElement;
  var data = main.dataset;
  var duo = main.classList.contains('duo');
  var steps = all('.step');
  var row = main.querySelector('.btns');
  var own = tongue(html.lang), other = tongue(data.other);

  /* ---- small tools ---- */

  function all(selector, within) { return Array.from((within || main).querySelectorAll(selector)); }

  /* A language of the page: its tag, its direction, its words. */
  function tongue(tag) {
    var say = tag && site.words[tag];
    return say ? { lang: tag, dir: say.dir, say: say } : null;
  }

  function speak(element, who) {
    element.lang = who.lang;
    element.dir = who.dir;
    return element;
  }

  function make(name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text) element.textContent = text;
    return element;
  }

  function add(parent, name, kind, text) { return parent.appendChild(make(name, kind, text)); }

  function addButton(parent, kind, text, press) {
    var button = add(parent, 'button', kind);
    button.type = 'button';
    add(button, 'span', '', text);
    if (press) button.addEventListener('click', press);
    return button;
  }

  /* Words of `first`, and under them the same in the language of `second`, if any. */
  function bothWords(button, name, first, second) {
    button.textContent = '';
    var both = add(button, 'span', 'words');
    add(both, 'span', '', first.say[name]);
    if (second && second.say[name]) speak(add(both, 'span', 'also', second.say[name]), second);
  }

  function relabel(button, text) { button.firstChild.textContent = text; }

  function clean(href) { return href.split('#')[0]; }

  function primary(tag) { return tag.toLowerCase().split(/[-_]/)[0]; }

  /* How the page calls a language, and where it is in it. */
  function version(tag) { return document.querySelector('.langs a[hreflang="' + tag + '"]'); }

  /* ---- one step at a time ---- */

  var shown = { on: false, at: -1 };
  var bar = stepbar(own, duo ? other : null);
  var toggle = addButton(make('span'), 'btn main i i-stairs flip', own.say.stepMode, function () {
    if (shown.on) site.set({ step: null }, steps[shown.at].id);
    else site.set({ step: '' }, (stepOf(site.id) || steps[0]).id);
  });

  function stepOf(id) { return steps.filter(function (step) { return step.id === id; })[0]; }

  function cellsOf(step) { return all('.cell', step); }

  /* «Step 3 of 8» in the language of a cell, as the heading says it to those who hear it. */
  function place(cell) { return cell.querySelector('.vh').textContent.replace(/[\s:]+$/, ''); }

  /* Back, where we are, and next; `second` has its words beside those of `first`. */
  function stepbar(first, second) {
    var nav = make('nav', 'stepbar'), inner = add(nav, 'div', 'wrap');
    speak(nav, first);
    nav.setAttribute('aria-label', first.say.stepMode);
    nav.hidden = true;
    var back = addButton(inner, 'btn i i-go back', '', function () { go(shown.at - 1, nav); });
    var where = add(inner, 'div', 'where'), words = add(where, 'p'), climb = add(where, 'div', 'climb');
    var next = addButton(inner, 'btn main i i-go flip next', '', function () { go(shown.at + 1, nav); });
    climb.setAttribute('aria-hidden', 'true');
    steps.forEach(function (step, index) {
      var tread = add(climb, 'span');
      tread.style.setProperty('--rise', (index + 1) / steps.length);
    });
    bothWords(back, 'stepBack', first, second);
    return {
      nav: nav,
      inner: inner,
      update: function (at) {
        var cells = cellsOf(steps[at]);
        var mine = cells.filter(function (cell) { return (cell.lang || html.lang) === first.lang; })[0] || cells[0];
        words.textContent = '';
        add(words, 'b', '', place(mine));
        if (second && cells[1]) speak(add(words, 'span', 'soft', place(cells[1])), second);
        bothWords(next, at === steps.length - 1 ? 'stepLast' : 'stepNext', first, second);
        back.disabled = at === 0;
        Array.from(climb.children).forEach(function (tread, index) {
          tread.className = index < at ? 'done' : index === at ? 'here' : '';
        });
      }
    };
  }

  /* Beyond the last step stands what follows the steps in the whole guide. */
  function go(at, from) {
    if (at < 0) return;
    side = from && from.closest('.seat') ? seatsOf().indexOf(from.closest('.seat')) : side;
    if (at < steps.length) site.set({ step: '' }, steps[at].id);
    else {
      site.set({ step: null }, '');
      var after = main.querySelector('.steps').nextElementSibling;
      if (after.hidden) after = main;
      var heading = after.querySelector('h2') || after;
      after.scrollIntoView();
      focusOn(heading);
    }
  }

  function focusOn(element) {
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /* Shows what the address says. */
  function render() {
    var on = site.get('step') !== null;
    var step = stepOf(site.id), at = on ? steps.indexOf(step || steps[0]) : -1;
    var before = shown;
    chosenWays();
    planLink();
    if (on === before.on && at === before.at) return;
    shown = { on: on, at: at };
    hush();
    closeTerm();
    toggleMode(on);
    steps.forEach(function (each, index) { each.classList.toggle('now', index === at); });
    bar.nav.hidden = !on;
    arrange();
    if (on) {
      bar.update(at);
      if (seats) seatsFor(at);
      else {
        align();
        focusOn(steps[at].querySelector('h2'));
      }
    } else {
      if (seats) endSeats();
      if (before.on && step) {
        step.scrollIntoView();
        focusOn(step.querySelector('h2'));
      }
    }
    wake();
  }

  function toggleMode(on) {
    if (on) html.dataset.mode = 'step'; else delete html.dataset.mode;
    relabel(toggle, on ? own.say.wholePage : own.say.stepMode);
    toggle.classList.toggle('i-stairs', !on);
    toggle.classList.toggle('i-list', on);
    toggle.classList.toggle('whole', on);
    toggle.classList.toggle('main', !on);
    toggle.classList.toggle('quiet', on);
  }

  /* A step begins at the same place as the one before. On a phone the head of the page is scrolled away. */
  function align() {
    var first = narrow.matches ? '.head' : duo ? '.colheads' : '.steps';
    var top = main.querySelector(first).getBoundingClientRect().top;
    if (top < 0 || narrow.matches) window.scrollBy(0, top);
  }

  /* On a phone the step comes first and the tools after it. */
  var narrow = window.matchMedia('(max-width: 45rem)'), head = row.parentNode;

  function arrange() {
    if (shown.on && narrow.matches) main.querySelector('.steps').parentNode.insertBefore(row, main.querySelector('.steps').nextSibling);
    else head.appendChild(row);
  }

  /* ---- the screen stays awake while a step is shown ---- */

  var lock = null, asking = false;

  function wake() {
    if (!navigator.wakeLock) return;
    if (shown.on && !lock && !asking && document.visibilityState === 'visible') {
      asking = true;
      navigator.wakeLock.request('screen').then(function (got) {
        asking = false;
        lock = got;
        got.addEventListener('release', function () { if (lock === got) lock = null; });
        if (!shown.on) wake();
      }, function () { asking = false; });
    } else if (!shown.on && lock) {
      lock.release();
      lock = null;
    }
  }

  /* ---- keys ---- */

  var letters = true, keyList = null;
  var search = document.querySelector('.menu .i-search');
  var MEANT = { KeyP: 'p', Slash: '/' };

  function showKeys(opener) {
    if (!keyList) {
      keyList = dialog('keys', own.say.keysTitle);
      var list = add(keyList.body, 'ul');
      ['keysArrows', 'keysEnds', 'keysLetters'].forEach(function (name) { add(list, 'li', '', own.say[name]); });
      var off = addButton(keyList.body, 'btn', own.say.keysOff, function () {
        letters = !letters;
        relabel(off, letters ? own.say.keysOff : own.say.keysOn);
      });
    }
    site.dialog(keyList, opener);
  }

  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (pop) closeTerm(true); else if (seats && !document.querySelector('dialog[open]')) endSeats();
      return;
    }
    if (event.target.closest('input, textarea, select, [contenteditable], dialog, [role=menu]')) return;
    var key = event.key;
    if (key.length === 1 && key > '\u007f' && key !== '؟') key = MEANT[event.code] || key;
    var done = true;
    if (shown.on && !event.shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      var seat = document.activeElement.closest('.seat');
      var rtl = (seat || html).dir === 'rtl', forward = (key === 'ArrowRight') !== rtl;
      /* On the half that is turned round, right is left. */
      if (seat && seat === seatsOf()[0]) forward = !forward;
      var to = shown.at + (forward ? 1 : -1);
      if (to >= 0 && to < steps.length) go(to, seat);
    } else if (shown.on && !event.shiftKey && key === 'Home') go(0);
    else if (shown.on && !event.shiftKey && key === 'End') go(steps.length - 1);
    else if (!letters) done = false;
    else if (key === 'p' || key === 'P') window.print();
    else if (key === '/' && search) location.assign(site.link(search.href));
    else if (key === '?' || key === '؟') showKeys();
    else done = false;
    if (done) event.preventDefault();
  });

  /* ---- a window over the page ---- */

  function dialog(kind, title, second) {
    var box = make('dialog', 'tool ' + kind), head = add(box, 'div', 'tool-head');
    var heading = add(head, 'h2', '', title);
    heading.id = kind + '-title';
    if (second) speak(add(heading, 'span', 'also', second), other);
    box.setAttribute('aria-labelledby', heading.id);
    addButton(head, 'btn quiet', own.say.close, function () { box.close(); });
    box.body = add(box, 'div');
    return box;
  }

  /* ---- what the readers see: one language, both, the original ---- */

  function levels() {
    var original = data.original;
    var asked = site.get('for'), here = version(original);
    var mine = html.lang === original ? asked : html.lang;
    if (!original || !mine || mine === original) return;
    var path = '/' + data.guide + '/index.html';
    /* On the original's page the reader's versions are where the list of languages says. */
    var reader = html.lang === original ? version(mine) : null;
    if (html.lang === original && !reader) return;
    var name = reader ? reader.textContent : document.querySelector('.langs [aria-current]').textContent;
    var second = here ? here.textContent : document.querySelector('.langs [aria-current]').textContent;
    var nav = make('nav', 'levels'), list = make('ul');
    nav.setAttribute('aria-label', own.say.level);
    list.setAttribute('role', 'list');
    var label = add(nav, 'span', 'soft', own.say.level);
    label.setAttribute('aria-hidden', 'true');
    nav.appendChild(list);
    function level(href, current, fill) {
      var item = add(list, 'li'), link = add(item, 'a', 'btn quiet');
      link.href = href;
      link.dataset.keep = '';
      if (current) link.setAttribute('aria-current', 'true');
      fill(link);
    }
    function called(link, text, like) {
      var span = add(link, 'span', '', text);
      span.lang = like;
      span.dir = dirOf(like);
    }
    var both = main.querySelector('[data-level=both]');
    level(site.root + mine + path, !duo && html.lang === mine, function (link) { called(link, name, mine); });
    if (duo || both || reader) {
      level(site.root + mine + '%2B' + original + path, duo, function (link) {
        called(link, name, mine);
        add(link, 'span', '', '+').setAttribute('aria-hidden', 'true');
        called(link, second, original);
      });
    }
    level(site.root + original + path + '#;for=' + mine, html.lang === original, function (link) {
      called(link, second, original);
      add(link, 'span', 'long', own.say.levelOriginal);
    });
    all('[data-level]').forEach(function (link) { link.hidden = true; });
    row.insertBefore(nav, toggle.nextSibling);
  }

  function dirOf(tag) {
    if (tag === html.lang) return html.dir;
    if (other && tag === other.lang) return other.dir;
    var link = version(tag);
    return link ? link.dir : 'auto';
  }

  /* ---- across from each other: the citizen's half is turned round ---- */

  var seats = null, side = 1;

  function seatsOf() { return seats ? Array.from(seats.children) : []; }

  function startSeats() {
    if (!shown.on) return;
    seats = make('div', 'seats');
    document.body.appendChild(seats);
    html.dataset.seat = 'opposite';
    side = 1;
    seatsFor(shown.at);
  }

  function endSeats() {
    seats.remove();
    seats = null;
    delete html.dataset.seat;
    closeTerm();
    hush();
    if (shown.on) focusOn(steps[shown.at].querySelector('h2'));
  }

  function seatsFor(at) {
    seats.textContent = '';
    [own, other].forEach(function (who, index) {
      var half = speak(add(seats, 'section', 'seat'), who);
      var cell = cellsOf(steps[at])[index], scroll = add(half, 'div', 'seat-body');
      half.setAttribute('aria-label', all('.colheads p')[index].textContent.trim());
      half.classList.toggle('is-away', steps[at].classList.contains('is-away'));
      scroll.tabIndex = 0;
      scroll.setAttribute('role', 'group');
      scroll.setAttribute('aria-label', half.getAttribute('aria-label'));
      if (cell) scroll.appendChild(copy(cell));
      var shot = steps[at].querySelector('.shot');
      if (shot) scroll.appendChild(copy(shot));
      var controls = stepbar(who, null);
      controls.nav.hidden = false;
      controls.update(at);
      addButton(controls.inner.querySelector('.where'), 'btn quiet', who.say.oppositeEnd, endSeats);
      half.appendChild(controls.nav);
    });
    var heading = seatsOf()[side].querySelector('h2');
    if (heading) focusOn(heading);
  }

  function copy(element) {
    var made = element.cloneNode(true);
    [made].concat(all('[id]', made)).forEach(function (each) { each.removeAttribute('id'); });
    all('.player, .pop', made).forEach(function (each) { each.remove(); });
    all('.listen', made).forEach(function (each) { each.hidden = false; });
    return made;
  }

  /* ---- point and say ---- */

  var phrases = null;

  function showPhrases(event) {
    if (!phrases) {
      phrases = dialog('say', own.say.sayTitle, other.say.sayTitle);
      var list = add(phrases.body, 'ul');
      list.setAttribute('role', 'list');
      ['sayNow', 'sayStop', 'sayShow'].forEach(function (name) {
        var item = add(list, 'li');
        add(item, 'p', '', own.say[name]);
        speak(add(item, 'p', '', other.say[name]), other);
      });
    }
    site.dialog(phrases, event.currentTarget);
  }

  /* ---- a voice reads the step ---- */

  var synth = window.speechSynthesis, voices = [], reading = null, rate = 1;

  /* A voice of exactly this language, on this device unless the site allows others. */
  function voiceOf(tag) {
    var fit = voices.filter(function (voice) {
      return primary(voice.lang) === primary(tag) && (voice.localService || data.voices === 'remote');
    });
    return fit.filter(function (voice) { return voice.localService; })[0] || fit[0];
  }

  function recordOf(cell) {
    var step = steps[shown.on && cell.closest('.seat') ? shown.at : steps.indexOf(cell.closest('.step'))];
    return !cell.hasAttribute('data-helper') && step && step.dataset.audio;
  }

  function listeners() {
    if (synth) voices = synth.getVoices();
    steps.forEach(function (step) {
      cellsOf(step).forEach(function (cell) {
        var button = cell.querySelector('.listen'), say = duo && cell.hasAttribute('data-helper') ? other.say : own.say;
        var can = recordOf(cell) || voiceOf(cell.lang || html.lang);
        if (can && !button) {
          button = addButton(cell.querySelector('.c-head'), 'btn quiet listen i i-listen', say.listen);
        }
        if (button && !reading) button.hidden = !can;
      });
    });
  }

  /* The texts of a cell in order, cut where the language or the block changes. */
  function pieces(cell) {
    var found = [];
    (function walk(node, lang, block) {
      Array.from(node.childNodes).forEach(function (child) {
        if (child.nodeType === 3) {
          var text = child.data.replace(/\s+/g, ' '), last = found[found.length - 1];
          if (last && last.block === block && last.lang === lang) last.text += text;
          else if (text.trim()) found.push({ block: block, lang: lang, text: text });
        } else if (child.nodeType === 1 && !child.matches('[hidden], [aria-hidden=true], button, svg, .player, .pop, .report')) {
          var closed = child.parentNode.matches('details:not([open])') && child.tagName !== 'SUMMARY';
          var inline = getComputedStyle(child).display.slice(0, 6) === 'inline';
          if (!closed) walk(child, child.lang || lang, inline ? block : child);
        }
      });
    })(cell, cell.lang || html.lang, cell);
    var said = [];
    found.forEach(function (piece) {
      piece.text.replace(/([.!?؟።])\s+/g, '$1\n').split('\n').forEach(function (text) {
        if (/[\p{L}\p{N}]/u.test(text)) said.push({ block: piece.block, lang: piece.lang, text: text.trim() });
      });
    });
    return said;
  }

  function listen(button) {
    hush();
    var cell = button.closest('.cell'), say = duo && cell.hasAttribute('data-helper') ? other.say : own.say;
    var group = make('div', 'player');
    var one = reading = { cell: cell, button: button, group: group, turn: 0, at: 0 };
    var stop = addButton(group, 'btn quiet', say.listenStop, function () { hush(true); });
    addButton(group, 'btn quiet', say.listenAgain, function () { play(one, 0); });
    var speed = addButton(group, 'btn quiet', rate < 1 ? say.listenFaster : say.listenSlower, function () {
      rate = rate < 1 ? 1 : 0.8;
      relabel(speed, rate < 1 ? say.listenFaster : say.listenSlower);
      if (one.audio) one.audio.playbackRate = rate; else play(one, one.at);
    });
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', say.listen);
    button.hidden = true;
    button.parentNode.insertBefore(group, button.nextSibling);
    stop.focus({ preventScroll: true });
    var record = recordOf(cell);
    if (record) {
      one.audio = add(group, 'audio');
      one.audio.src = site.root + record;
      one.audio.addEventListener('ended', function () { over(one); });
      one.audio.addEventListener('error', function () {
        one.audio = null;
        prepare(one);
      });
      play(one, 0);
    } else prepare(one);
  }

  function prepare(one) {
    one.pieces = pieces(one.cell).filter(function (piece) { return voiceOf(piece.lang); });
    if (one.pieces.length && voiceOf(one.cell.lang || html.lang)) play(one, 0); else over(one);
  }

  function play(one, at) {
    if (reading !== one) return;
    if (one.audio) {
      one.audio.currentTime = 0;
      one.audio.playbackRate = rate;
      var begun = one.audio.play();
      if (begun) begun.catch(function () {});
      return;
    }
    var turn = ++one.turn, piece = one.pieces[at];
    synth.cancel();
    mark(one, piece && piece.block);
    if (!piece) { over(one); return; }
    one.at = at;
    var utterance = one.utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = voiceOf(piece.lang);
    utterance.lang = utterance.voice.lang;
    utterance.rate = rate;
    utterance.onend = utterance.onerror = function () { if (reading === one && one.turn === turn) play(one, at + 1); };
    synth.speak(utterance);
  }

  function mark(one, block) {
    if (one.marked) one.marked.classList.remove('said');
    one.marked = block && block !== one.cell ? block : null;
    if (one.marked) one.marked.classList.add('said');
  }

  /* At the end the buttons stay: one may want to hear it again. */
  function over(one) { mark(one, null); }

  function hush(back) {
    var one = reading;
    if (!one) return;
    reading = null;
    if (one.audio) one.audio.pause(); else if (synth) synth.cancel();
    mark(one, null);
    one.group.remove();
    one.button.hidden = false;
    if (back === true) one.button.focus({ preventScroll: true });
  }

  /* ---- a word explained in place ---- */

  var terms = {}, pop = null;
  window.trinvisTerms = function (tag, words, say) { terms[tag] = { words: words, say: say }; };

  function explain(term) {
    var link = term.getAttribute('href').split('#'), asked = site.get('for');
    var named = data.termsAll ? JSON.parse(data.termsAll) : {};
    var tag = (link[0].match(/([^/]+)\/glossary\//) || [])[1] || html.lang;
    if (asked && named[asked]) tag = asked;
    if (!named[tag]) tag = html.lang;
    site.script(named[tag] || data.terms, function () {
      var entry = terms[tag] && terms[tag].words[decodeURIComponent(link[1] || '')];
      if (entry) openTerm(term, tag, entry); else location.assign(site.link(term.href));
    });
  }

  function openTerm(term, tag, entry) {
    closeTerm();
    var say = (terms[tag].say) || (other && tag === other.lang && other.say.termMore ? other.say : own.say);
    var box = make('span', 'pop'), who = { lang: tag, dir: dirOf(tag) };
    speak(box, who);
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', entry.word);
    box.tabIndex = -1;
    var word = add(box, 'b', '', entry.word);
    speak(word, entry);
    var text = add(box, 'span', 'meaning');
    text.innerHTML = entry.html;
    all('a[href]', text).forEach(function (each) { each.href = site.root + each.getAttribute('href'); });
    var foot = add(box, 'span', 'pop-foot'), more = add(foot, 'a', '', say.termMore);
    more.href = site.root + entry.href;
    var close = addButton(foot, 'btn quiet', say.close, function () { closeTerm(true); });
    if (say === own.say && tag !== html.lang) [more, close].forEach(function (each) { speak(each, own); });
    term.parentNode.insertBefore(box, term.nextSibling);
    term.setAttribute('aria-expanded', 'true');
    pop = { box: box, term: term };
    put(box, term);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest' });
  }

  /* Under the word: as far from the top of the nearest placed block as the word's lower edge, and inside its width. */
  function put(box, term) {
    var around = box.offsetParent || document.body;
    if (around === document.body) {
      around = term.closest('.c-body, .c-more, .c-note, .c-head, .sides > *, .sec, .intro, main');
      around.classList.add('around');
    }
    var top = term.offsetTop + term.offsetHeight + 6;
    var left = Math.max(0, Math.min(term.offsetLeft, around.clientWidth - box.offsetWidth));
    box.style.top = top + 'px';
    box.style.left = left + 'px';
  }

  function closeTerm(back) {
    if (!pop) return;
    var was = pop;
    pop = null;
    was.box.remove();
    was.term.setAttribute('aria-expanded', 'false');
    if (back) was.term.focus({ preventScroll: true });
  }

  document.addEventListener('click', function (event) {
    var target = event.target.closest ? event.target : event.target.parentNode;
    if (pop && !target.closest('.pop')) {
      var same = target.closest('a.term') === pop.term;
      closeTerm(same);
      if (same) { event.preventDefault(); return; }
    }
    var term = target.closest('a.term');
    if (term && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      explain(term);
      return;
    }
    var button = target.closest('.listen');
    if (button) listen(button);
  });

  /* ---- ways: the reader chooses one and sees no other ---- */

  var groups = [];

  function findWays() {
    var known = {};
    all('.ways').forEach(function (element) {
      var section = element.closest('.step, .sec, .intro') || main;
      var column = columnOf(element);
      var number = all('.ways', column).filter(function (each) { return columnOf(each) === column; }).indexOf(element);
      var key = all('.step, .sec, .intro').indexOf(section) + '/' + (element.dataset.way || number);
      var group = known[key];
      if (!group) groups.push(group = known[key] = []);
      group.push(element);
      var second = other && (element.closest('[lang]') || html).lang === other.lang && other.say.wayAll;
      var say = second ? other.say : own.say;
      var head = make('div', 'way-head');
      add(head, 'p', '', say.wayChoose);
      var every = addButton(head, 'btn', say.wayAll, function () { choose(groups.indexOf(group), 0, element); });
      every.hidden = true;
      if (!second && say === own.say) speak(head, own);
      waysOf(element).forEach(function (way, index) {
        var title = way.querySelector('h3');
        var only = addButton(way, 'btn quiet only', say.wayThis, function () { choose(groups.indexOf(group), index + 1, element); });
        only.setAttribute('aria-label', say.wayThis + ': ' + title.textContent);
        if (!second) speak(only, own);
        way.insertBefore(only, title.nextSibling);
      });
      element.insertBefore(head, element.firstChild);
    });
  }

  function columnOf(element) { return element.closest('.instead, .c-body, .c-more, .sides > *, .sec, .intro') || main; }

  function waysOf(element) {
    return Array.from(element.children).filter(function (each) { return each.matches('.way, .or'); });
  }

  function titles(group, way) {
    return group.map(function (element) {
      var one = waysOf(element)[way - 1];
      return one ? one.querySelector('h3').textContent.trim() : '';
    });
  }

  function chosen() {
    var list = (site.get('way') || '').split('.').map(Number);
    return groups.map(function (group, index) { return list[index] || 0; });
  }

  /* Choosing a way chooses, in every other group, the way with the same words. */
  function choose(at, way, element) {
    var list = chosen(), wanted = titles(groups[at], way || list[at]);
    groups.forEach(function (group, index) {
      waysOf(group[0]).forEach(function (one, number) {
        var same = titles(group, number + 1).some(function (title) { return title && wanted.indexOf(title) >= 0; });
        if (same && index !== at) list[index] = way ? number + 1 : 0;
      });
    });
    list[at] = way;
    site.set({ way: list.some(Boolean) ? list.join('.') : null });
    var to = way ? element.querySelector('.way-head button') : element.querySelector('.only');
    to.focus({ preventScroll: true });
  }

  function chosenWays() {
    chosen().forEach(function (way, index) {
      groups[index].forEach(function (element) {
        var list = waysOf(element), valid = way > 0 && way <= list.length;
        list.forEach(function (one, number) {
          one.hidden = valid && number !== way - 1;
          one.querySelector('.only').hidden = valid;
        });
        element.querySelector('.way-head p').hidden = valid;
        element.querySelector('.way-head button').hidden = !valid;
      });
    });
  }

  /* ---- the printed sheet ---- */

  function paper() {
    var marks = site.get('p');
    if (!marks) return;
    var note = make('div', 'panel note paper');
    var changed = steps.filter(function (step, index) { return step.dataset.d !== marks.substr(2 * index, 2); });
    var name = marks.length !== 2 * steps.length ? 'paperOther' : changed.length ? 'paperChanged' : 'paperCurrent';
    note.setAttribute('role', 'status');
    main.insertBefore(note, main.firstChild);
    add(note, 'p', 'ph', own.say[name]);
    if (duo) speak(add(note, 'p', '', other.say[name]), other);
    if (name !== 'paperChanged') return;
    var list = add(note, 'ul');
    changed.forEach(function (step) {
      var link = add(add(list, 'li'), 'a'), heading = step.querySelector('h2');
      link.href = '#' + step.id;
      Array.from(heading.childNodes).forEach(function (node) { link.appendChild(node.cloneNode(true)); });
      link.querySelector('.vh').className = '';
    });
  }

  /* ---- links that need the step or the plan ---- */

  function reports() {
    if (!data.report) return;
    steps.forEach(function (step) {
      var values = { path: data.guide, e: data.edition, edition: data.edition, step: step.id, lang: html.lang, l: html.lang };
      var line = add(step, 'p', 'report'), link = add(line, 'a', '', own.say.report);
      link.href = data.report.replace(/\{(\w+)\}/g, function (whole, name) {
        return name in values ? encodeURIComponent(values[name] || '') : whole;
      });
      link.rel = 'noreferrer';
      add(line, 'span', '', own.say.reportLead);
    });
  }

  var plan = null;

  function planLink() {
    var now = site.get('plan') || '', items = now.split(',').filter(Boolean);
    var there = items.some(function (item) { return item.split(':')[0] === data.guide; });
    if (!plan) {
      plan = make('span', 'in-plan');
      plan.words = add(plan, 'span', 'i i-tick');
      add(plan.words, 'span', '', own.say.planAdded);
      plan.link = add(plan, 'a', 'btn quiet i i-list');
      add(plan.link, 'span');
      row.appendChild(plan);
    }
    plan.words.hidden = !there;
    plan.link.firstChild.textContent = there ? own.say.planOpen : own.say.planAdd;
    plan.link.href = site.root + html.lang + '/plan/index.html#;plan=' + (there ? now : items.concat(data.guide + ':').join(','));
  }

  /* ---- begin ---- */

  function tools() {
    if (duo) bothWords(addButton(row, 'btn quiet in-step', '', startSeats), 'opposite', own, other);
    if (other) bothWords(addButton(row, 'btn quiet in-step', '', showPhrases), 'sayTitle', own, duo ? other : null);
    var keys = addButton(row, 'btn quiet in-step by-keys', own.say.keysTitle, function () { showKeys(keys); });
    row.parentNode.insertBefore(keys, row);
  }

  function begin() {
    main.parentNode.insertBefore(bar.nav, main.nextSibling);
    row.insertBefore(toggle, row.firstChild);
    levels();
    findWays();
    paper();
    reports();
    planLink();
    tools();
    listeners();
    if (synth && synth.addEventListener) synth.addEventListener('voiceschanged', listeners);
    else if (synth) synth.onvoiceschanged = listeners;
    document.addEventListener('trinvis:state', render);
    window.addEventListener('hashchange', render);
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pagehide', function () { hush(); });
    if (narrow.addEventListener) narrow.addEventListener('change', arrange);
    if (site.get('step') !== null) window.scrollTo(0, 0);
    render();
  }

  site.style(begin);
})();
