using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs;

/// <summary>The texts that the bot says in a dialog, in both languages: they are stored with the outcome of a turn and shown afterwards.</summary>
internal static class DialogTexts
{
    private static readonly TextCatalog Texts = new(typeof(DialogTexts));
    public static Bilingual AskHandbookOf(string procedure) => Texts.Both(nameof(AskHandbookOf), procedure);
    public static Bilingual CancelAsksFirst => Texts.Both(nameof(CancelAsksFirst));
    public static Bilingual FilesOf(string words) => Texts.Both(nameof(FilesOf), words);
    public static Bilingual GiveCase(string words) => Texts.Both(nameof(GiveCase), words);
    public static Bilingual HistoryOf(string words) => Texts.Both(nameof(HistoryOf), words);
    public static Bilingual NoMemos => Texts.Both(nameof(NoMemos));
    public static Bilingual NoReassigning => Texts.Both(nameof(NoReassigning));
    public static Bilingual NotAYear(string example) => Texts.Both(nameof(NotAYear), example);
    public static Bilingual NotAPercentage(string example) => Texts.Both(nameof(NotAPercentage), example);
    public static Bilingual NotAnAmount(string example) => Texts.Both(nameof(NotAnAmount), example);
    public static Bilingual OneMoreOrReplacement(string fileName) => Texts.Both(nameof(OneMoreOrReplacement), fileName);
    public static Bilingual OpenCardOf(string words) => Texts.Both(nameof(OpenCardOf), words);
    public static Bilingual RemindOnCard => Texts.Both(nameof(RemindOnCard));
    public static Bilingual ReplaceFile(string fileName, string title) => Texts.Both(nameof(ReplaceFile), fileName, title);
    public static Bilingual ShowCase(string words) => Texts.Both(nameof(ShowCase), words);
    public static Bilingual SuggestLate => Texts.Both(nameof(SuggestLate));
    public static Bilingual SuggestNextWeek => Texts.Both(nameof(SuggestNextWeek));
    public static Bilingual Added(int files) => Texts.Both(nameof(Added), files);
    public static Bilingual AnswerAsFarAsKnown => Texts.Both(nameof(AnswerAsFarAsKnown));
    public static Bilingual AnswerFirst => Texts.Both(nameof(AnswerFirst));
    public static Bilingual AnswerUnconfirmed => Texts.Both(nameof(AnswerUnconfirmed));
    public static Bilingual Component => Texts.Both(nameof(Component));
    public static Bilingual Confirm => Texts.Both(nameof(Confirm));
    public static Bilingual ConfirmBeforeNext(Bilingual next) => Texts.Both(nameof(ConfirmBeforeNext), next);
    public static Bilingual ConfirmOrEdit => Texts.Both(nameof(ConfirmOrEdit));
    public static Bilingual Corrected(Bilingual label, Bilingual answer) => Texts.Both(nameof(Corrected), label, answer);
    public static Bilingual DidYouMean(Bilingual title) => Texts.Both(nameof(DidYouMean), title);
    public static Bilingual DoNotKnow => Texts.Both(nameof(DoNotKnow));
    public static Bilingual Earlier(string answer) => Texts.Both(nameof(Earlier), answer);
    public static Bilingual Editing => Texts.Both(nameof(Editing));
    public static Bilingual EditsDoNotCount => Texts.Both(nameof(EditsDoNotCount));
    public static Bilingual FilesLater => Texts.Both(nameof(FilesLater));
    public static Bilingual GoBackInstead => Texts.Both(nameof(GoBackInstead));
    public static Bilingual HandIn => Texts.Both(nameof(HandIn));

    /// <param name="step">The case and step that the file would belong to.</param>
    public static Bilingual HandInFor(string step) => Texts.Both(nameof(HandInFor), step);
    public static Bilingual Hello => Texts.Both(nameof(Hello));
    public static Bilingual Help => Texts.Both(nameof(Help));
    public static Bilingual IsFirst => Texts.Both(nameof(IsFirst));
    public static Bilingual Lost => Texts.Both(nameof(Lost));
    public static Bilingual NoMatter => Texts.Both(nameof(NoMatter));
    public static Bilingual NoStepTakesFiles => Texts.Both(nameof(NoStepTakesFiles));
    /// <param name="answers">What the sentence already said, as label and answer.</param>
    public static Bilingual AlreadyKnown(IReadOnlyCollection<(Bilingual Label, Bilingual Answer)> answers)
    {
        string List(Language language) => string.Join(" · ", answers.Select(a => $"{a.Label.InLanguage(language)}: {a.Answer.InLanguage(language)}"));
        return Texts.Both(nameof(AlreadyKnown), new Bilingual(List(Language.Thai), List(Language.English)));
    }

    public static Bilingual AnswerOrRequest(string text) => Texts.Both(nameof(AnswerOrRequest), text);
    public static Bilingual IsAnswer => Texts.Both(nameof(IsAnswer));
    public static Bilingual IsRequest => Texts.Both(nameof(IsRequest));
    public static Bilingual RequestFollows => Texts.Both(nameof(RequestFollows));
    public static Bilingual MeansWhich => Texts.Both(nameof(MeansWhich));
    public static Bilingual NothingChanged => Texts.Both(nameof(NothingChanged));
    public static Bilingual OtherSubject => Texts.Both(nameof(OtherSubject));
    public static Bilingual Unkind => Texts.Both(nameof(Unkind));
    public static Bilingual NoSuchProcedure => Texts.Both(nameof(NoSuchProcedure));
    public static Bilingual NoWords => Texts.Both(nameof(NoWords));
    public static Bilingual NotKept => Texts.Both(nameof(NotKept));
    public static Bilingual NotOpened => Texts.Both(nameof(NotOpened));
    public static Bilingual NotUnderstood(string text) => Texts.Both(nameof(NotUnderstood), text);
    public static Bilingual OnlyEmoji => Texts.Both(nameof(OnlyEmoji));
    public static Bilingual OtherDocument => Texts.Both(nameof(OtherDocument));
    public static Bilingual Passed => Texts.Both(nameof(Passed));
    public static Bilingual PlaceFirst => Texts.Both(nameof(PlaceFirst));
    public static Bilingual PickAnswer => Texts.Both(nameof(PickAnswer));
    public static Bilingual Recording => Texts.Both(nameof(Recording));
    public static Bilingual SpeaksEnglish => Texts.Both(nameof(SpeaksEnglish));
    public static Bilingual SpeaksThai => Texts.Both(nameof(SpeaksThai));
    public static Bilingual TooLong(int length, int longest) => Texts.Both(nameof(TooLong), length, longest);
    public static Bilingual TooManyFiles => Texts.Both(nameof(TooManyFiles));
    public static Bilingual TypeAnswer => Texts.Both(nameof(TypeAnswer));
    public static Bilingual ViewCase(string number) => Texts.Both(nameof(ViewCase), number);
    public static Bilingual ViewSteps => Texts.Both(nameof(ViewSteps));
    public static Bilingual Welcome => Texts.Both(nameof(Welcome));
    public static Bilingual WentBack => Texts.Both(nameof(WentBack));
    public static Bilingual WhichAnswer => Texts.Both(nameof(WhichAnswer));
    public static Bilingual WhichDidYouMean => Texts.Both(nameof(WhichDidYouMean));
    public static Bilingual WhichDocument(string file) => Texts.Both(nameof(WhichDocument), file);
    public static Bilingual WhichDocuments => Texts.Both(nameof(WhichDocuments));
    public static Bilingual WhichLanguage => Texts.Both(nameof(WhichLanguage));
    public static Bilingual WhichStep(string file) => Texts.Both(nameof(WhichStep), file);
    public static Bilingual WhichStepOfSeveral(string first, string others) => Texts.Both(nameof(WhichStepOfSeveral), first, others);
    public static Bilingual YearAhead(int year, int ahead, int current) =>
        Texts.Both(nameof(YearAhead), TextFormat.Year(new FiscalYear(year)), TextFormat.Number(ahead), TextFormat.Year(new FiscalYear(current)));
    public static Bilingual YearPast(int year, int past, int current) =>
        Texts.Both(nameof(YearPast), TextFormat.Year(new FiscalYear(year)), TextFormat.Number(past), TextFormat.Year(new FiscalYear(current)));
    public static Bilingual YesStart => Texts.Both(nameof(YesStart));
    public static Bilingual CannotDecide => Texts.Both(nameof(CannotDecide));
    public static Bilingual CannotFinish => Texts.Both(nameof(CannotFinish));
    public static Bilingual CannotSendBack => Texts.Both(nameof(CannotSendBack));
    public static Bilingual SuggestActing => Texts.Both(nameof(SuggestActing));
    public static Bilingual SuggestHolidays => Texts.Both(nameof(SuggestHolidays));
    public static Bilingual SuggestMyWork => Texts.Both(nameof(SuggestMyWork));
    public static Bilingual SuggestProcedures => Texts.Both(nameof(SuggestProcedures));
    public static Bilingual SuggestRecurring => Texts.Both(nameof(SuggestRecurring));
    public static Bilingual SuggestStatus => Texts.Both(nameof(SuggestStatus));
    public static Bilingual SuggestThisWeek => Texts.Both(nameof(SuggestThisWeek));
    public static Bilingual SuggestWaiting => Texts.Both(nameof(SuggestWaiting));
    public static Bilingual SuggestYear => Texts.Both(nameof(SuggestYear));
    public static Bilingual StartOf(string procedure) => Texts.Both(nameof(StartOf), procedure);
    public static Bilingual StepsOf(string procedure) => Texts.Both(nameof(StepsOf), procedure);
    public static Bilingual NotADocumentNumber(string example) => Texts.Both(nameof(NotADocumentNumber), example);
    public static Bilingual NotAMeetingNumber(string example) => Texts.Both(nameof(NotAMeetingNumber), example);
    public static Bilingual NotAWebAddress(string example) => Texts.Both(nameof(NotAWebAddress), example);
    public static Bilingual DaysAmbiguous(string typed, DayRange one, DayRange other) => Texts.Both(nameof(DaysAmbiguous), typed, one, other);
    public static Bilingual DaysEndBeforeStart(Bilingual example) => Texts.Both(nameof(DaysEndBeforeStart), example);
    public static Bilingual DaysNotSetYet => Texts.Both(nameof(DaysNotSetYet));
    public static Bilingual DaysPassed(Bilingual label, Bilingual days) => Texts.Both(nameof(DaysPassed), label, days);
    public static Bilingual DaysUnclear(string typed, DayRange days) => Texts.Both(nameof(DaysUnclear), typed, days);
    public static Bilingual NoSuchDay(string typed, Bilingual example) => Texts.Both(nameof(NoSuchDay), typed, example);
    public static Bilingual NotADay(Bilingual example) => Texts.Both(nameof(NotADay), example);
    public static Bilingual NotAPeriod(Bilingual example) => Texts.Both(nameof(NotAPeriod), example);
    public static Bilingual OneDayOnly(Bilingual example) => Texts.Both(nameof(OneDayOnly), example);
    public static Bilingual NotAnEmailAddress(string example) => Texts.Both(nameof(NotAnEmailAddress), example);
}
