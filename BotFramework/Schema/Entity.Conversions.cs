using Microsoft.Bot.Schema.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>An entity read as, written from and compared by what it holds.</summary>
public partial class Entity
{
    public T GetAs<T>() => BotJson.Convert<T>(this);

    public void SetAs<T>(T obj)
    {
        var entity = BotJson.Convert<Entity>(obj);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity other) =>
        other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(BotJson.ToToken(this), BotJson.ToToken(other)));

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type is null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
