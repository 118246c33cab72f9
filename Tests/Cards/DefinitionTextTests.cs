using System.Reflection;
using System.Text.RegularExpressions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>Each problem of a definition is reported somewhere, and its texts name every value that is reported with it.</summary>
public sealed partial class DefinitionTextTests
{
    private static readonly MethodInfo[] Errors =
    [
        .. typeof(DefinitionError).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(DefinitionError)),
    ];

    [Fact]
    public void Each_problem_is_reported_by_one_error() =>
        Assert.Equal(Enum.GetValues<DefinitionProblem>().Order(), Errors.Select(e => Sample(e).Problem).Order());

    [Fact]
    public void Each_text_names_all_that_is_reported_with_it_and_nothing_else() => Assert.All(Errors, method =>
    {
        var error = Sample(method);
        foreach (var language in Enum.GetValues<Language>())
        {
            using var _ = ReaderLanguage.Use(language);
            // An argument without a value would be a FormatException.
            var text = DefinitionText.Describe(new("a.yaml", 12, "here", error));
            Assert.StartsWith(language == Language.Thai ? "a.yaml บรรทัด 12 ที่ here: " : "a.yaml, line 12, at here: ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, char.IsControl);
            if (language == Language.English) Assert.DoesNotMatch("[ก-๛]", text);
            // English may leave out what only Thai names.
            else Assert.All(Samples().Matches(string.Join(' ', error.Arguments.Select(a => a is IEnumerable<string> all ? string.Join(' ', all) : Written(a)))).Select(m => m.Value), v => Assert.Contains(v, text, StringComparison.Ordinal));
        }
    });

    [Fact]
    public void A_mistake_is_told_with_its_place_and_the_way_to_fix_it()
    {
        var key = new DefinitionFault("a.yaml", 3, null, new(DefinitionProblem.UnknownKey, "stepz") { Nearest = "steps" });
        Assert.Equal("a.yaml บรรทัด 3: ไม่รู้จักหัวข้อ “stepz” วิธีแก้: น่าจะหมายถึง “steps”", DefinitionText.Describe(key));
        var value = new DefinitionFault("a.yaml", 1200, "send", new(DefinitionProblem.NotOneOf, "roll", "up", (string[])["back", "keep"]));
        Assert.Equal("a.yaml บรรทัด 1200 ที่ send: “roll” เป็น “up” ไม่ได้ วิธีแก้: เขียน back หรือ keep", DefinitionText.Describe(value));
        using var english = ReaderLanguage.Use(Language.English);
        Assert.Equal("a.yaml, line 3: The key 'stepz' is not known here. To fix it: perhaps 'steps' is meant.", DefinitionText.Describe(key));
        Assert.Equal("a.yaml, line 1200, at send: 'roll' cannot be 'up'. To fix it: write back or keep.", DefinitionText.Describe(value));
    }

    /// <summary>What stands in a file is told as it stands there, whatever digits and calendar the reader is used to.</summary>
    [Fact]
    public void Numbers_and_dates_are_told_as_files_have_them() => Assert.Contains(
        "วันที่ 2028-05-10 ไม่อยู่ในปี 2570 (ค.ศ. 2027)",
        DefinitionText.Describe(new("2570.yaml", 4, null, new(DefinitionProblem.HolidayOutsideYear, new DateOnly(2028, 5, 10), 2570, 2027))), StringComparison.Ordinal);

    private static DefinitionError Sample(MethodInfo method)
    {
        var number = 0;
        return (DefinitionError)method.Invoke(null, [.. method.GetParameters().Select(p => Value(p, ++number))])!;
    }

    /// <summary>A value that is recognized in a text, different for each parameter.</summary>
    private static object? Value(ParameterInfo parameter, int number) => parameter.ParameterType switch
    {
        _ when parameter.Name == "nearest" => null,
        var t when t == typeof(string) => $"value-{number}",
        var t when t == typeof(int) => 7000 + number,
        var t when t == typeof(DateOnly) => new DateOnly(2027, 3, number),
        var t when t == typeof(Bilingual) => new Bilingual($"value-{number}", $"value-{number}"),
        var t when t.IsAssignableFrom(typeof(string[])) => new[] { $"value-{number}", $"value-{number}0" },
        var t => throw new InvalidOperationException($"{t.Name} has no sample."),
    };

    private static string Written(object argument) => argument is DateOnly date ? date.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : FormattableString.Invariant($"{argument}");

    [GeneratedRegex(@"value-[0-9]+|[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?")]
    private static partial Regex Samples();
}
