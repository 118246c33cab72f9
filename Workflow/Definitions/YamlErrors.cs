namespace OnesqaBot.Workflow.Definitions;

/// <summary>Syntax errors: in the YAML itself, in keys and in types of values.</summary>
internal static class YamlErrors
{
    public static DefinitionError NotYaml(string message) => new(DefinitionProblem.NotYaml, message);

    public static DefinitionError EmptyFile() => new(DefinitionProblem.EmptyFile);

    public static DefinitionError ManyDocuments() => new(DefinitionProblem.ManyDocuments);

    public static DefinitionError Alias() => new(DefinitionProblem.YamlAlias);

    public static DefinitionError DuplicateKey(string key, int first) => new(DefinitionProblem.DuplicateKey, key, first);

    public static DefinitionError UnknownKey(string key, string? nearest) => new(DefinitionProblem.UnknownKey, key) { Nearest = nearest };

    public static DefinitionError MissingKey(string key) => new(DefinitionProblem.MissingKey, key);

    public static DefinitionError EmptyText(string key) => new(DefinitionProblem.EmptyText, key);

    public static DefinitionError NotText(string key) => new(DefinitionProblem.NotText, key);

    public static DefinitionError NotList(string key) => new(DefinitionProblem.NotList, key);

    public static DefinitionError NotKeys(string key) => new(DefinitionProblem.NotKeys, key);

    public static DefinitionError EmptyList(string key) => new(DefinitionProblem.EmptyList, key);

    public static DefinitionError NotNumber(string key, string text) => new(DefinitionProblem.NotNumber, key, text);

    public static DefinitionError OutOfRange(string key, int value, int least, int most) => new(DefinitionProblem.OutOfRange, key, value, least, most);

    public static DefinitionError NotFlag(string key, string text) => new(DefinitionProblem.NotFlag, key, text);

    public static DefinitionError NotDate(string key, string text) => new(DefinitionProblem.NotDate, key, text);

    public static DefinitionError BuddhistDate(string key, string text, string common) => new(DefinitionProblem.BuddhistDate, key, text, common);

    public static DefinitionError BadKey(string key, string text) => new(DefinitionProblem.BadKey, key, text);

    public static DefinitionError Duplicate(string what, string value, int first) => new(DefinitionProblem.DuplicateValue, what, value, first);

    public static DefinitionError UnknownName(string key, string value, string? nearest) => new(DefinitionProblem.UnknownName, key, value) { Nearest = nearest };

    public static DefinitionError NotOneOf(string key, string value, IReadOnlyList<string> values) => new(DefinitionProblem.NotOneOf, key, value, values);
}
