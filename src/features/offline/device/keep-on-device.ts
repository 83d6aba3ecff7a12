/**
 * Keeps the site on the device when the reader asks for it, shows how far that is, and removes it
 * again.
 */
class KeepOnDevice extends HTMLElement {
  connectedCallback() {
    if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
    this.hidden = false;
    // Only Safari on iPad and iPhone says whether it was opened from the Home Screen.
    this.#part('.keep__home').hidden = (navigator as { standalone?: boolean }).standalone !== false;
    this.#button('.keep__keep').addEventListener('click', () => void this.#keep());
    this.#button('.keep__remove').addEventListener('click', () => void this.#remove());
    navigator.serviceWorker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ kept: number; of: number }>) => this.#progress(data),
    );
    void navigator.serviceWorker
      .getRegistration('/')
      .then((known) => this.#show(Boolean(known?.active)));
  }

  #part(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }
  #button(selector: string) {
    return this.querySelector<HTMLButtonElement>(selector)!;
  }

  #show(
    kept: boolean,
    message = kept
      ? 'The site is kept on this device. It opens and searches without a connection, ' +
        'and renews itself when you visit with one.'
      : '',
  ) {
    this.#button('.keep__keep').hidden = kept;
    this.#button('.keep__remove').hidden = !kept;
    this.#part('progress').hidden = true;
    this.#part('[role=status]').textContent = message;
  }

  #progress({ kept, of }: { kept: number; of: number }) {
    const bar = this.#part('progress') as HTMLProgressElement;
    if (bar.hidden) return;
    bar.max = of;
    bar.value = kept;
  }

  async #keep() {
    this.#button('.keep__keep').hidden = true;
    this.#part('progress').hidden = false;
    this.#part('[role=status]').textContent =
      'Keeping the site. Leave this page open until it is done.';
    try {
      await finished(await navigator.serviceWorker.register('/service-worker.js', { scope: '/' }));
      await askToStay();
      this.#show(true);
    } catch (error) {
      console.warn(error);
      await this.#remove();
      this.#show(
        false,
        'That did not work: the connection broke, there is no room, this is a private window, ' +
          'or the site was being published just now. Nothing was kept. You can try again.',
      );
    }
  }

  async #remove() {
    const known = await navigator.serviceWorker.getRegistration('/');
    await known?.unregister();
    for (const name of await caches.keys()) if (name.startsWith('site-')) await caches.delete(name);
    this.#show(
      false,
      'Removed. Nothing of the site is kept on this device, ' +
        'except what your browser holds in its own cache and history.',
    );
  }
}

/** Asks the browser, where it can be asked, not to drop the site when room is short. */
async function askToStay() {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  await storage?.persist?.();
}

/** Waits until everything is kept, or fails when the browser gives up. */
function finished(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((done, failed) => {
    const look = () => {
      if (worker?.state === 'activated') done();
      if (worker?.state === 'redundant') failed(new Error('The browser gave up.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

customElements.define('keep-on-device', KeepOnDevice);
