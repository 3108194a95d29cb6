using System.Reflection;
using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Tests;

/// <summary>Every kernel, with every operator of the library, compiles for a GPU: ILGPU writes PTX without any device.</summary>
/// <remarks>A function that ILGPU does not know becomes an unresolved external, which nobody would notice before the program runs on a GPU.</remarks>
public class PtxTests
{
    public static TheoryData<string> Names => [.. Kernels().Select(kernel => kernel.Name).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public void Kernel_CompiledForSm80_HasNoUnresolvedExternal(string name)
    {
        using var compiler = new PtxCompiler();
        Rule.Holds(
            from kernel in Kernels()
            where kernel.Name == name
            let ptx = compiler.Ptx(kernel)
            where ptx.Contains(".extern", StringComparison.Ordinal) || !ptx.Contains(".entry", StringComparison.Ordinal)
            select $"{kernel}: {ptx.Split('\n').FirstOrDefault(line => line.Contains(".extern", StringComparison.Ordinal)) ?? ptx}");
    }

    [Fact]
    public void Arguments_OfEveryKernel_HaveOneSizeOnHostAndDevice() =>
        Rule.Holds(Kernels().SelectMany(kernel => Bools(kernel).Select(field => $"{kernel}: {field} is a bool; make it a Flag, or an int in an operator.")).Distinct());

    [Fact]
    public void MultiplyAdd_ForCuda_IsFused()
    {
        using var compiler = new PtxCompiler();
        Assert.Contains("fma.rn.f32", compiler.Ptx(typeof(Kernels.MapKernel<Operators.AffineMap>)));
    }

    [Fact]
    public void Function_ThatIlgpuDoesNotKnow_IsNoticed()
    {
        using var compiler = new PtxCompiler();
        Assert.Contains(".extern", compiler.Ptx(typeof(CubeRoot)));
    }

    private static IEnumerable<string> Bools(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .SelectMany(field => field.FieldType == typeof(bool) ? [field.Name]
            : field.FieldType.IsValueType && !field.FieldType.IsPrimitive && field.FieldType.Namespace != "ILGPU" ? Bools(field.FieldType) : []);

    private static IEnumerable<Type> Kernels() =>
        from kernel in typeof(IlgpuBackend).Assembly.GetTypes()
        where kernel.IsValueType && (kernel.IsAssignableTo(typeof(IElementKernel)) || kernel.IsAssignableTo(typeof(IGroupKernel)))
        from closed in kernel.IsGenericTypeDefinition ? Closed(kernel) : [kernel]
        select closed;

    // With each struct of the library that a type argument may be.
    private static IEnumerable<Type> Closed(Type kernel) => kernel.GetGenericArguments()
        .Aggregate<Type, IEnumerable<Type[]>>([[]], (chosen, argument) => chosen.SelectMany(types => Candidates(argument), (types, type) => types.Append(type).ToArray()))
        .Select(types => kernel.MakeGenericType(types));

    private static Type[] Candidates(Type argument)
    {
        var wanted = argument.GetGenericParameterConstraints().Single(type => type != typeof(ValueType));
        return [.. new[] { typeof(Tensor).Assembly, typeof(Lernet.Nn.Module).Assembly, typeof(IlgpuBackend).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsValueType && !type.ContainsGenericParameters && type.IsAssignableTo(wanted))];
    }

    internal readonly struct CubeRoot(ArrayView<float> y) : IElementKernel
    {
        public void Run(int thread) => y[thread] = MathF.Cbrt(y[thread]);
    }
}
