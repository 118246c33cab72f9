namespace OnesqaBot.Browser.Tests;

/// <summary>What a careful eye looks for on a card, as functions that run in the page and tell what they found.</summary>
internal static class Looking
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
