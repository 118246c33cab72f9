namespace OnesqaBot.Browser.Tests;

/// <summary>What a careful eye looks for on a card, as functions that run in the page and tell what they found.</summary>
internal static class PageChecks
{
    /// <summary>Text that is wider than its place, or that reaches out of the card.</summary>
    public const string CutOff = """
        card => {
          const edge = card.getBoundingClientRect(), found = [];
          for (const element of card.querySelectorAll('*')) {
            const box = element.getBoundingClientRect();
            if (box.width === 0 || box.height === 0) continue;
            const style = getComputedStyle(element);
            const text = (element.textContent || '').trim().slice(0, 60);
            if (box.right > edge.right + 1 || box.left < edge.left - 1) found.push(`outside: ${element.className} ${text}`);
            else if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !/^(INPUT|TEXTAREA)$/.test(element.tagName))
              found.push(`cut: ${element.className} ${text}`);
          }
          return found.join('\n');
        }
        """;

    /// <summary>Text with less contrast to what lies behind it than asked for, as in WCAG 2.1 (1.4.3).</summary>
    public const string LowContrast = """
        (card, least) => {
          const parse = text => { const n = text.match(/[\d.]+/g).map(Number); return { r: n[0], g: n[1], b: n[2], a: n[3] ?? 1 }; };
          const channel = c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          const light = c => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
          const behind = element => {
            for (let at = element; at; at = at.parentElement) { const c = parse(getComputedStyle(at).backgroundColor); if (c.a > 0.99) return c; }
            return { r: 255, g: 255, b: 255, a: 1 };
          };
          const found = new Set();
          const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode.textContent.trim(), element = texts.currentNode.parentElement;
            if (!/[\p{L}\p{N}]/u.test(text) || element.getClientRects().length === 0 || element.closest(':disabled, option')) continue;
            const [one, other] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (ratio < least) found.add(`${ratio.toFixed(1)} ${element.className} "${text.slice(0, 40)}"`);
          }
          return [...found].join('\n');
        }
        """;

    /// <summary>Thai on the buttons and labels of a card for who reads English, and places that were never filled. The handbook's words and names stay Thai.</summary>
    public const string NotEnglish = """
        card => {
          const found = [];
          for (const word of ['undefined', 'null', 'NaN', '[object', '{{']) if (card.innerText.includes(word)) found.push(word);
          for (const control of card.querySelectorAll('button, label'))
            if (/[\u0E00-\u0E7F]/.test(control.innerText + (control.title ?? ''))) found.push('control: ' + control.innerText);
          return found.join('\n');
        }
        """;

    /// <summary>Years of the Christian era, places that were never filled, and buttons in English alone.</summary>
    public const string NotThai = """
        card => {
          const text = card.innerText, found = [];
          if (/\b20[2-3][0-9]\b/.test(text)) found.push('western year: ' + text.match(/.{0,20}\b20[2-3][0-9]\b.{0,10}/)[0]);
          for (const word of ['undefined', 'null', 'NaN', '[object', '{{']) if (text.includes(word)) found.push(word);
          for (const button of [...card.querySelectorAll('button')].filter(button => button.innerText !== '...'))
            if (!/[\u0E00-\u0E7F]/.test(button.innerText + button.title + button.getAttribute('aria-label'))) found.push('button: ' + button.innerText);
          return found.join('\n');
        }
        """;
}
