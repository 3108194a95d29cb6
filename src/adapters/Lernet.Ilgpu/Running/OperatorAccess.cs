using System.Reflection;
using System.Reflection.Emit;
using ILGPU;

namespace Lernet.Ilgpu.Running;

/// <summary>Lets ILGPU's own assembly see operators that are not public, such as the rules of optimizers.</summary>
/// <remarks>ILGPU makes types with fields of a kernel's arguments while the program runs. The runtime lets an assembly see what is not public
/// in those that it names in attributes of the name <c>IgnoresAccessChecksToAttribute</c>; it reads them once, when first asked.</remarks>
internal static class OperatorAccess
{
    private static readonly ConstructorInfo Attribute =
        typeof(System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;

    private static readonly HashSet<string> Seen = [.. Known()];

    /// <summary>Opens what is loaded now, and what belongs to Lernet.</summary>
    public static void Open(Context context)
    {
        using var _ = context.RuntimeSystem.DefineRuntimeStruct(out var type);
        var assembly = (AssemblyBuilder)type.Assembly;
        foreach (var name in Seen) assembly.SetCustomAttribute(new CustomAttributeBuilder(Attribute, [name]));
        type.CreateType();
    }

    /// <summary>Checks the operator that a kernel runs, before ILGPU fails with words of its own.</summary>
    /// <exception cref="IlgpuException">It cannot be seen, or has a bool.</exception>
    public static void Check(Type kernel)
    {
        foreach (var type in kernel.GetGenericArguments())
        {
            if (!type.IsVisible && !Seen.Contains(type.Assembly.GetName().Name!)) throw IlgpuException.OperatorNotPublic(type);
            var flag = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).FirstOrDefault(field => field.FieldType == typeof(bool));
            if (flag is not null) throw IlgpuException.OperatorHasABool(type, flag.Name);
        }
    }

    private static IEnumerable<string> Known() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(name => name.Name == "Lernet.Core"))
        .Select(assembly => assembly.GetName().Name!).Append("Lernet.Core").Append("Lernet.Nn");
}
