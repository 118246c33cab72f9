namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>
/// A first guess at the meaning from the concepts of a sentence, by rules in order. The classifier takes it as one feature among
/// others, so that examples can overrule it.
/// </summary>
internal static class SentenceRules
{
    public static string Guess(IReadOnlySet<string> has, IReadOnlySet<string> begins)
    {
        bool Any(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (has.Contains(name)) return true;
            return false;
        }

        bool First(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (begins.Contains(name)) return true;
            return false;
        }

        var procedure = has.Contains("procedure");
        var named = Any("country", "agency");
        var matter = procedure || named;
        var asks = Any("who", "what", "when", "how", "whether", "howmany", "steps", "why");
        var time = Any("month", "named-month", "quarter", "week");
        if (First("not") && Any("cancel", "approve")) return "unknown";
        if (Any("personal", "otheroffice", "rude") && !matter) return "unknown";
        if (has.Contains("away") && has.Contains("how")) return "unknown";
        if (has.Contains("remind") && !procedure && (First("remind", "please") || Any("notsent", "late", "please"))) return "remind";
        if (Any("reject", "sentback") && has.Contains("if") && matter) return "ask";
        if (has.Contains("draft") && First("draft", "please", "wish") && !Any("who", "what", "when", "before")) return "memo";
        if (First("approve", "reject", "sentback", "pass", "please") && Any("approve", "reject", "sentback", "pass") && !asks && !has.Contains("acting") && (matter || Any("all", "matter", "please"))) return "case-decide";
        if (Any("acting", "away")) return "acting";
        if (Any("give", "instead") && !asks && !Any("mine") && !has.Contains("pending") && !First("showme")) return "reassign";
        if (has.Contains("draft") && !Any("who", "what", "when", "before", "whether")) return "memo";
        if (First("search") || (First("seek") && Any("matter", "country", "agency", "procedure")) || (has.Contains("search") && !Any("where", "withwhom", "waits", "late", "pending"))) return "search";
        if (has.Contains("old") && matter && Any("what", "with")) return "search";
        if (has.Contains("statistics") && !Any("late", "waits", "must")) return "statistics";
        if (has.Contains("cancel") && !has.Contains("how")) return "case-cancel";
        if (has.Contains("holiday") && !procedure) return "holidays";
        if (Any("late", "notsent") && !Any("if", "how", "please")) return "late";
        if (has.Contains("history") && matter) return "case-history";
        if (has.Contains("sentback") && Any("who", "why", "history")) return "case-history";
        if (has.Contains("whoapproved") && Any("already", "yet") && matter) return "case-history";
        if (named && has.Contains("matter") && has.Contains("who") && Any("approve", "reject") && !has.Contains("must")) return "case-history";
        if (has.Contains("mine") && Any("where", "withwhom", "how", "what", "yet")) return matter && has.Contains("with") ? "case-status" : "status";
        if (Any("where", "withwhom")) return matter ? "case-status" : "status";
        if (has.Contains("yet") && matter) return "case-status";
        if (Any("showme", "files") && matter && !Any("use", "when", "must")) return "case-files";
        if (has.Contains("documents") && has.Contains("already") && matter) return "case-files";
        if (has.Contains("waits") && !procedure && !has.Contains("reject") && !(has.Contains("who") && !has.Contains("me"))) return "waiting";
        if (has.Contains("calendar")) return procedure && asks ? "ask" : "year";
        if (has.Contains("who") && has.Contains("rows") && !Any("me", "approve")) return "ask";
        if (time && !procedure) return has.Contains("week") ? "week" : has.Contains("quarter") ? "quarter" : "month";
        if (Any("today") && Any("due") && !procedure) return "week";
        if (First("help") || (has.Contains("help") && !matter)) return "help";
        if (has.Contains("you") && Any("who", "what") && !matter) return "help";
        if (has.Contains("handbook") && !matter) return "procedures";
        if (has.Contains("steps") && has.Contains("work") && !matter) return "procedures";
        if (has.Contains("year") && has.Contains("work") && asks && !procedure) return "year";
        if (asks && procedure) return "ask";
        if (asks && named) return has.Contains("must") || Any("use", "reject") ? "ask" : "case-status";
        if (Any("reject", "law") && matter) return "ask";
        if (has.Contains("documents") && has.Contains("must") && procedure) return "ask";
        if (asks && has.Contains("rows") && !Any("me", "pending", "today")) return "ask";
        if (Any("work", "pending") && (asks || Any("me", "today", "pending")) && !Any("approve", "documents", "reject", "use", "law")) return "mywork";
        if (has.Contains("thanks")) return "thanks";
        if (First("hello")) return "greeting";
        if (asks && Any("approve", "documents", "reject", "use", "law", "rows", "before", "after")) return "ask";
        if (procedure || Any("invited", "go", "bring") || (named && Any("begin", "wish", "with"))) return "start";
        return has.Contains("begin") ? "procedures" : "unknown";
    }
}
