namespace OnesqaBot.Workflow.Procedures;

/// <summary>What a field holds (<c>type:</c>).</summary>
public enum FieldType
{
    Text,

    /// <summary>A fiscal year, in either era and in two or four digits.</summary>
    FiscalYear,

    /// <summary>An amount in baht.</summary>
    Amount,
}
