namespace OnesqaBot.Workflow;

/// <summary>One row of the handbook. The kinds are the derived records; a new kind brings its own rules with it.</summary>
public abstract record Step
{
    /// <summary>What the last step's <see cref="Next"/> says: the case closes.</summary>
    public const string End = "end";

    public required string Key { get; init; }

    /// <summary>The true order of the row, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The number as the handbook prints it.</summary>
    public required string PrintedNumber { get; init; }

    /// <summary>A short title, at most 60 characters in Thai.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>One English sentence for partners.</summary>
    public required string Summary { get; init; }

    /// <summary>Key of the position that is responsible.</summary>
    public required string Position { get; init; }

    /// <summary>The column ผู้รับผิดชอบ.</summary>
    public required HandbookText Responsible { get; init; }

    /// <summary>The column วิธีการดำเนินการ.</summary>
    public required HandbookText Method { get; init; }

    /// <summary>The column เอกสารและกฎหมายที่เกี่ยวข้อง.</summary>
    public required HandbookText Documents { get; init; }

    /// <summary>Files that the row should produce.</summary>
    public required IReadOnlyList<ExpectedDocument> Expects { get; init; }

    /// <summary>Key of the step that follows, or <see cref="End"/>.</summary>
    public required string Next { get; init; }

    /// <summary>Whether the row decides on what earlier rows prepared; who prepared it may not decide it.</summary>
    public abstract bool IsDecision { get; }

    /// <summary>Every step that can follow, with <see cref="End"/> for the close of the case.</summary>
    public virtual IEnumerable<string> Targets => [Next];
}

/// <summary>Does, prepares, coordinates: the responsible person hands in documents and marks it done.</summary>
public sealed record TaskStep : Step
{
    public override bool IsDecision => false;
}

/// <summary>ผู้อำนวยการอนุมัติ หากไม่อนุมัติให้นำไป…: approve, or return for revision with a reason.</summary>
public sealed record ApprovalStep : Step
{
    /// <summary>Key of the earlier step that prepared what is decided.</summary>
    public required string ReturnsTo { get; init; }

    public override bool IsDecision => true;

    public override IEnumerable<string> Targets => [Next, ReturnsTo];
}

/// <summary>Outcomes that lead to different steps (ลงนาม หรือ จัดพิธีลงนาม).</summary>
public sealed record ChoiceStep : Step
{
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public override bool IsDecision => true;

    public override IEnumerable<string> Targets => Outcomes.Select(o => o.GoesTo);
}

/// <summary>ประชุม, พิธี: date, time, place and people, and an event in the calendar.</summary>
public sealed record MeetingStep : Step
{
    public override bool IsDecision => false;
}

/// <summary>One way out of a choice.</summary>
/// <param name="Title">The button.</param>
/// <param name="Done">What the card says afterwards, for example ลงนามแล้ว.</param>
/// <param name="Returns">Whether it sends back for revision: then a reason is required.</param>
public sealed record Outcome(string Key, Bilingual Title, Bilingual Done, string GoesTo, bool Returns);
