namespace Lernet.Exercises;

/// <summary>One value of an answer as plain data: what it is, and its numbers if it has any.</summary>
/// <param name="Types">The names of its type and of the types above it, the nearest first; empty for null.</param>
/// <param name="Quantity">Its numbers and shape; null for anything that is no number, vector, matrix or tensor.</param>
public sealed record AnswerValue(IReadOnlyList<string> Types, Quantity? Quantity)
{
    private static readonly Dictionary<Type, string> keywords = new()
    {
        [typeof(double)] = "double", [typeof(float)] = "float", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(bool)] = "bool",
        [typeof(string)] = "string", [typeof(object)] = "object",
    };

    /// <summary>The name of its type as C# writes it; null for null.</summary>
    public string Type => Types.Count == 0 ? "null" : Types[0];

    /// <summary>Reads a value, of whatever type, into plain data.</summary>
    public static AnswerValue Of(object? value) => new([.. value is null ? [] : Ancestors(value.GetType())], Exercises.Quantity.Read(value));

    internal static string Name(Type type) => type.IsArray
        ? $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]"
        : keywords.GetValueOrDefault(type) ?? (type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name);

    private static IEnumerable<string> Ancestors(Type type)
    {
        for (var t = type; t is not null && t != typeof(object) && t != typeof(ValueType); t = t.BaseType) yield return Name(t);
    }
}
