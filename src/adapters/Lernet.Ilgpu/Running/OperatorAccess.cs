using System.Reflection;
using System.Reflection.Emit;
using ILGPU;

namespace Lernet.Ilgpu.Running;

/// <summary>Lets ILGPU's own assembly see operators that are not public, such as the rules of optimizers.</summary>
/// <remarks>ILGPU makes types with fields of a kernel's arguments while the program runs. The runtime lets an assembly see what is not public
/// in those that it names in attributes of the name <c>IgnoresAccessChecksToAttribute</c>; it reads them once, when first asked.</remarks>
internal sealed class OperatorAccess
{
    private static readonly ConstructorInfo Attribute =
        typeof(System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;

    private readonly HashSet<string> seen;

    private OperatorAccess(HashSet<string> seen) => this.seen = seen;

    /// <summary>Opens what is loaded now, and what belongs to Lernet, to a context.</summary>
    public static OperatorAccess Open(Context context)
    {
        HashSet<string> seen = [.. Known()];
        using var _ = context.RuntimeSystem.DefineRuntimeStruct(out var type);
        var assembly = (AssemblyBuilder)type.Assembly;
        foreach (var name in seen) assembly.SetCustomAttribute(new CustomAttributeBuilder(Attribute, [name]));
        type.CreateType();
        return new(seen);
    }

    /// <summary>Checks the operator that a kernel runs, before ILGPU fails with words of its own.</summary>
    /// <exception cref="IlgpuException">It cannot be seen, or has a bool.</exception>
    public void Check(Type kernel)
    {
        foreach (var type in kernel.GetGenericArguments())
        {
            if (!type.IsVisible && !seen.Contains(type.Assembly.GetName().Name!)) throw IlgpuException.OperatorNotPublic(type);
            if (Bool(type) is { } field) throw IlgpuException.OperatorHasABool(type, field);
        }
    }

    // The name of a field that is a bool, in the struct or in one inside it. ILGPU's own structs have their sizes in hand.
    private static string? Bool(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(field => field.FieldType == typeof(bool) ? field.Name
            : field.FieldType is { IsValueType: true, IsPrimitive: false, Namespace: not "ILGPU" } && Bool(field.FieldType) is { } inside ? $"{field.Name}.{inside}"
            : null)
        .FirstOrDefault(name => name is not null);

    private static IEnumerable<string> Known() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(name => name.Name == "Lernet.Core"))
        .Select(assembly => assembly.GetName().Name!).Append("Lernet.Core").Append("Lernet.Nn");
}
