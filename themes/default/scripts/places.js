/*
 * Whether a place is open now, and whether somebody should look up its times
 * again. Times are those of the place; whoever reads this is near it, so the
 * device's clock is taken.
 */
(function () {
  'use strict';

  var main = document.querySelector('main[data-open-now]');
  if (!main) return;
  var DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], OLD = 90 * 24 * 60 * 60 * 1000;

  function two(number) { return (number < 10 ? '0' : '') + number; }

  /* `mon=08:00-20:00;tue=…` as a map. */
  function table(text) {
    var found = {};
    (text || '').split(';').forEach(function (item) {
      var pair = item.split('=');
      if (pair[1]) found[pair[0]] = pair[1];
    });
    return found;
  }

  /* Whether `time` is within one of the spans of a day: `09:00-12:00,13:00-17:00`; a span may end at midnight. */
  function within(spans, time) {
    return spans.split(',').some(function (span) {
      var ends = span.split('-');
      return ends.length === 2 && ends[0] <= time && (time < ends[1] || ends[1] === '00:00');
    });
  }

  function isOpen(place, now) {
    var day = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
    var times = table(place.dataset.except)[day] || table(place.dataset.open)[DAYS[now.getDay()]] || 'closed';
    return times !== 'closed' && within(times, two(now.getHours()) + ':' + two(now.getMinutes()));
  }

  function tell() {
    var now = new Date();
    document.querySelectorAll('.place[data-open]').forEach(function (place) {
      var line = place.querySelector('.open-now') || place.querySelector('h3').insertAdjacentElement('afterend', document.createElement('p'));
      var open = isOpen(place, now);
      line.className = 'open-now i ' + (open ? 'i-tick' : 'i-clock');
      line.textContent = '';
      line.appendChild(document.createElement('b')).textContent = open ? main.dataset.openNow : main.dataset.closedNow;
    });
    document.querySelectorAll('.place[data-checked]').forEach(function (place) {
      var old = place.querySelector('[data-old]');
      if (old && now - new Date(place.dataset.checked + 'T00:00') > OLD) old.hidden = false;
    });
  }

  tell();
  setInterval(tell, 60000);
})();
