using System.Globalization;
using System.Reflection;

namespace OnesqaBot.Cards.Tests.CardsPackage;

/// <summary>Writes a type's public surface in the notation of api.txt.</summary>
internal static class ApiNotation
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void", [typeof(int)] = "int", [typeof(string)] = "string",
        [typeof(bool)] = "bool", [typeof(object)] = "object",
    };

    public static bool IsVisible(Type type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily) && IsVisible(type.DeclaringType!));

    public static string Header(Type type)
    {
        var modifier = type switch
        {
            { IsInterface: true } or { IsEnum: true } or { IsValueType: true } => "",
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            _ => "",
        };
        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : "class";
        return $"{modifier}{kind} {type.Namespace}.{Name(type)}";
    }

    public static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum || (type.IsAbstract && type.IsSealed))
            return [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Except(inherited).Select(Name);
        return type.BaseType is { } parent && parent != typeof(object) ? bases.Prepend(Name(parent)) : bases;
    }

    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return [string.Join(", ", Enum.GetNames(type).OrderBy(name => Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)))];
        var constructors = type.GetConstructors(All).Where(c => IsSeen(c) && !c.IsStatic)
            .Select(c => $"{(c.IsFamily ? "protected " : "")}ctor({Parameters(c)})");
        var fields = type.GetFields(All).Where(f => f.IsPublic || f.IsFamily).Select(Field);
        var properties = type.GetProperties(All).Where(p => p.GetAccessors(true).Any(IsSeen)).Select(Property);
        var methods = type.GetMethods(All).Where(m => IsSeen(m) && !m.IsSpecialName).Select(Method);
        return constructors.Concat(fields).Concat(properties).Concat(methods);
    }

    public static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Words.TryGetValue(type, out var word))
            return word;
        var outer = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType)
            return outer + type.Name;
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}"
        : $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(true).Where(IsSeen).ToArray();
        var first = accessors[0];
        var modifiers = (first.IsStatic ? "static " : "") + (accessors.All(a => !a.IsPublic) ? "protected " : "");
        var get = property.GetMethod is { } g && IsSeen(g) ? "get; " : "";
        var set = property.SetMethod is { } s && IsSeen(s) ? "set; " : "";
        return $"{modifiers}{Name(property.PropertyType)} {property.Name} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        var modifiers = (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "") + method switch
        {
            { DeclaringType.IsInterface: true } => "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{modifiers}{Name(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var many = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "";
        var text = $"{many}{Name(parameter.ParameterType)} {parameter.Name}";
        if (!parameter.HasDefaultValue)
            return text;
        return $"{text} = {Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) switch { null or "" => "default", var value => value }}";
    }
}
