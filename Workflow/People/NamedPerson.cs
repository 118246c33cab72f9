using System.Net.Mail;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.People;

/// <summary>Somebody who is named in a case: a member of the office, or a person outside its directory. A closed set.</summary>
public abstract record NamedPerson
{
    private static readonly char[] AroundAddresses = [' ', '<', '>', ',', ';', '"', '(', ')', '\t', '\u00A0'];

    private NamedPerson()
    {
    }

    /// <summary>Where an invitation goes; null if not known.</summary>
    public abstract string? Email { get; }

    /// <summary>The name of a member in the reader's language; of anybody else as recorded.</summary>
    public abstract string Name { get; }

    /// <summary>The form in which a case records it; <see cref="Read"/> understands it.</summary>
    public abstract string Text { get; }

    public sealed record Member(Person Person) : NamedPerson
    {
        public override string? Email => Person.Email;

        public override string Name => Person.Name.Localized();

        public override string Text => Person.Id;
    }

    public sealed record Outsider : NamedPerson
    {
        internal Outsider(string name, string? email) => (Name, Email) = (name, email);

        public override string? Email { get; }

        public override string Name { get; }

        public override string Text => Email is null || Name == Email ? Name : $"{Name} <{Email}>";
    }

    /// <summary>Reads a key, a full name, an email address, or a name with an email address.</summary>
    public static NamedPerson Read(string text, StaffDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(directory);
        var (typed, address) = (text.Trim(), AddressIn(text));
        return directory.ById(typed) is { } key ? new Member(key)
            : directory.People.FirstOrDefault(p =>
                string.Equals(p.Name.Th, typed, StringComparison.Ordinal) || string.Equals(p.Name.En, typed, StringComparison.OrdinalIgnoreCase)
                || (address is not null && string.Equals(p.Email, address, StringComparison.OrdinalIgnoreCase))) is { } member ? new Member(member)
            : address is null ? new Outsider(typed, null)
            : Outside(NameBeside(typed, address), address);
    }

    /// <summary>The person of the office that a text names; null if it names somebody else.</summary>
    public static Person? MemberIn(string text, StaffDirectory directory) => (Read(text, directory) as Member)?.Person;

    /// <summary>A person outside the office.</summary>
    /// <param name="name">Empty if only the address is known.</param>
    public static Outsider Outside(string name, string email) => new(name.Length == 0 ? email : name, email);

    /// <summary>Whether a recorded text names a person outside the office. Keys contain no such sign.</summary>
    public static bool IsOutside(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('@', StringComparison.Ordinal);
    }

    /// <summary>Whether a text is meant to contain an email address, but contains none that mail could reach.</summary>
    public static bool HasFaultyAddress(string text) => IsOutside(text) && AddressIn(text) is null;

    /// <summary>The first email address in a text; null if there is none.</summary>
    public static string? AddressIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(AroundAddresses, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsAddress);
    }

    private static string NameBeside(string text, string address)
    {
        var beside = text.Replace(address, " ", StringComparison.Ordinal);
        return string.Join(' ', beside.Split(AroundAddresses, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static bool IsAddress(string part) =>
        part.All(char.IsAscii) && MailAddress.TryCreate(part, out var mail) && mail.Address == part
        && mail.Host.Split('.') is { Length: > 1 } labels && labels.All(l => l.Length > 0 && l.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) && labels[^1].Length > 1;
}
