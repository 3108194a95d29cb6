using System.Reflection;
using System.Runtime.CompilerServices;

namespace Lernet.Nn;

/// <summary>Finds the parameters, statistics and modules that a module holds in its properties and fields, in the order they are written.</summary>
/// <remarks>Fields are what a module consists of: an auto-property is its backing field, a computed property has none, so nothing is
/// counted twice. Names start with a capital, whichever way the field is written.</remarks>
internal static class ModuleFields
{
    private static readonly ConditionalWeakTable<Type, (string Name, FieldInfo Field)[]> Known = [];

    /// <summary>Name and value of every <see cref="Parameter"/>, <see cref="Statistic"/> and <see cref="Module"/>, also of those in lists: <c>Blocks[0]</c>.</summary>
    public static IEnumerable<(string Name, object Part)> Of(Module module)
    {
        foreach (var (name, field) in Known.GetValue(module.GetType(), Find))
        {
            switch (field.GetValue(module))
            {
                case Parameter or Statistic or Module:
                    yield return (name, field.GetValue(module)!);
                    break;
                case IEnumerable<object> list:
                    var i = 0;
                    foreach (var part in list)
                    {
                        if (part is Parameter or Statistic or Module) yield return ($"{name}[{i}]", part);
                        i++;
                    }
                    break;
            }
        }
    }

    private static (string, FieldInfo)[] Find(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null && level != typeof(Module); level = level.BaseType) levels.Push(level);
        const BindingFlags own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return [.. levels.SelectMany(level => level.GetFields(own).OrderBy(field => field.MetadataToken))
            .Where(field => MayHoldParts(field.FieldType))
            .Select(field => (NameOf(field), field))];
    }

    private static bool MayHoldParts(Type type) =>
        typeof(Module).IsAssignableFrom(type) || type == typeof(Parameter) || type == typeof(Statistic) || typeof(IEnumerable<Module>).IsAssignableFrom(type)
        || typeof(IEnumerable<Parameter>).IsAssignableFrom(type);

    // The compiler calls the field of a property <First>k__BackingField and that of a captured constructor argument <first>P.
    private static string NameOf(FieldInfo field)
    {
        var name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>')] : field.Name.TrimStart('_');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
