using CsCheck;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>Any text at all gets exactly one answer, and changes nothing by itself.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "ขอ", "ยกเลิก", "อนุมัติ", "ลบ", "เรื่อง", "ทั้งหมด", "2570-MOU-001", "mou", "ญี่ปุ่น", "NIAD-QE", "ไม่", "ครับ", "งานของฉัน", "ใคร", "เมื่อไหร่", "เอกสาร", "คำของบ", "ปี 71", " ", "-", "๑", "\uD800", "\u0E48",
        "\u0E33", "เ", "help", "cancel", "approve everything", "ถ้า ผอ. ไม่อนุมัติ", "หาเรื่อง", "<at>x</at>", "&nbsp;", "🙏", ";", ",", "%", "'", "\"", "{0}",
    ];

    private const int MaxLength = 4000;

    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String[Gen.Char['\u0E00', '\u0E7F'], 0, 60],
        Gen.String[Gen.Char, 0, MaxLength],
        Gen.String[Gen.Char['\u0E00', '\u0E7F'], 300, MaxLength],
        Gen.Int[0, Pieces.Length - 1].List[20, 400].Select(pieces => string.Concat(pieces.Select(i => Pieces[i]))).Select(text => text.Length <= MaxLength ? text : text[..MaxLength]),
        Gen.Int[0, Pieces.Length - 1].List[0, 9].Select(pieces => string.Concat(pieces.Select(i => Pieces[i]))));

    [Fact]
    public void Idle() => Anything.Sample(text =>
    {
        var turn = new DialogHost(Sentences.Accuracy.Library).Say(text);
        Assert.Null(turn.Result.Command);
        Assert.Equal(1, turn.Result.Show.Count + (turn.Result.Intent is null ? 0 : 1));
    }, iter: 400, threads: 1);

    [Fact]
    public void At_a_question() => Anything.Sample(text =>
    {
        var host = new DialogHost();
        host.Open();
        var turn = host.Say(text);
        Assert.Null(turn.Result.Command);
        // The question again, or the word that it was given up; with an intent, its answer comes before.
        Assert.Single(turn.Result.Show);
    }, iter: 400, threads: 1);

    [Fact]
    public void After_a_doubted_answer() => Anything.Sample(text =>
    {
        var host = new DialogHost();
        host.Open();
        host.Say("วันนี้หนูมีงานอะไรบ้างคะ");
        var turn = host.Say(text);
        Assert.Null(turn.Result.Command);
        Assert.Single(turn.Result.Show);
    }, iter: 200, threads: 1);
}
