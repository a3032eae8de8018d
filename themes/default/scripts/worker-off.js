/*
 * Stands in the place of the service worker where a site wants none: it takes what the other kept off the
 * device and takes itself away. Pages go on as they are; nothing is loaded anew.
 */
(function () {
  'use strict';

  self.addEventListener('install', function () { self.skipWaiting(); });

  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf('trinvis-') === 0; }).map(function (name) { return caches.delete(name); }));
    }).then(function () { return self.registration.unregister(); }));
  });
})();
