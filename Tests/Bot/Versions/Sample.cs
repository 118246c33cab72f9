using System.Collections;
using System.Reflection;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>Makes a value of any type that is stored, with something in each of its parts.</summary>
internal static class Sample
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "ก-1",
        [typeof(int)] = 7,
        [typeof(long)] = 7L,
        [typeof(bool)] = true,
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7)),
        [typeof(DateOnly)] = new DateOnly(2026, 11, 23),
        [typeof(Uri)] = new Uri("https://a.example/ก?b=c"),
        [typeof(CaseNumber)] = CaseNumber.Parse("2570-MOU-001"),
        [typeof(Recipient)] = Recipient.ForPerson("malee"),
        [typeof(Assignee)] = new Assignee.Position("director"),
    };

    public static object Create(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Create(inner);
        if (Known.TryGetValue(type, out var value)) return value;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable))) return Collection(type.GetGenericArguments());

        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length) ?? throw new NotSupportedException($"{type} is no stored value: tell {nameof(Sample)} of it.");
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Create(p.ParameterType))]);
        var given = constructor.GetParameters().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && !given.Contains(p.Name)))
            property.SetValue(made, Create(property.PropertyType));
        return made;
    }

    private static object Collection(Type[] of)
    {
        if (of.Length == 2)
        {
            var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(of))!;
            dictionary.Add(Create(of[0]), Create(of[1]));
            return dictionary;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(of))!;
        list.Add(Create(of[0]));
        return list;
    }
}
