namespace OnesqaBot.Bot.Year;

/// <summary>Style sheet of the year's page. States are conveyed by symbol and word; color is only an aid.</summary>
internal static class YearStyle
{
    public const string Sheet = """
        :root{color-scheme:light;--done:#176b3a;--now:#0b5cad;--late:#b00020;--ahead:#4a4a4a;--cancelled:#6b6b6b}
        *{box-sizing:border-box}
        body{font:16px/1.6 Sarabun,"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;padding:1rem;max-width:90rem;overflow-wrap:anywhere}
        h1{font-size:1.5rem;line-height:1.3;margin:0}
        header p{margin:0;color:#4a4a4a}
        .counts{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.5rem 0}
        nav{display:flex;flex-wrap:wrap;gap:.5rem;margin:.5rem 0 1rem}
        nav a{color:#0b5cad;border:1px solid #b9cde4;border-radius:.4rem;padding:.35rem .75rem;text-decoration:none}
        svg.sign{width:1em;height:1em;vertical-align:-.12em;margin-right:.35em}
        .done{color:var(--done)}.now{color:var(--now)}.late{color:var(--late);font-weight:600}.ahead{color:var(--ahead)}.cancelled{color:var(--cancelled)}
        .chart{display:block;width:100%;height:auto;margin-bottom:1.5rem}
        table{border-collapse:collapse;width:100%}
        caption{text-align:left;font-weight:600;padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #e2e2e2}
        thead th{border-bottom:2px solid #888}
        .month th{background:#eef2f7}.present .month th{background:#d6e6f8}
        .day{white-space:nowrap}
        small{color:#4a4a4a}td small{display:block}
        .none td{color:#4a4a4a}
        @media screen and (max-width:899px){
          .chart,thead{display:none}
          table,caption,tbody,tr,th,td{display:block;width:100%}
          th,td{border:0;padding:0 .25rem}
          .month{margin-top:1rem}.month th{padding:.35rem .5rem;border-radius:.3rem}
          tbody tr:not(.month){padding:.5rem 0;border-bottom:1px solid #e2e2e2}
          .day{font-weight:600}
        }
        @media print{
          @page{size:A4 landscape;margin:10mm}
          body{font-size:9pt;padding:0;max-width:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
          nav{display:none}
          .chart{max-height:165mm}
          tr,.month{break-inside:avoid}thead{display:table-header-group}
        }
        """;
}
