using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads a dialog's own bookkeeping back from its state, whether the storage kept the types or only the JSON. What was
/// read takes the place of the JSON, so that changes made to it are saved.
/// </summary>
internal static class StateValue
{
    public static T Take<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value) || value is null)
            return null;
        if (value is T typed)
            return typed;
        var converted = JToken.FromObject(value).ToObject<T>();
        state[key] = converted;
        return converted;
    }
}
