using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime.Cuda;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Tests;

/// <summary>Compiles kernels to PTX for compute capability 8.0, without any device.</summary>
internal sealed class PtxCompiler : IDisposable
{
    private Context context = Open();

    /// <summary>The PTX, or what went wrong.</summary>
    public string Ptx(Type kernel)
    {
        var isGrouped = kernel.IsAssignableTo(typeof(IGroupKernel));
        var entry = typeof(Entry).GetMethod(isGrouped ? nameof(Entry.Group) : nameof(Entry.Element))!.MakeGenericMethod(kernel);
        using var backend = new PTXBackend(context, CudaArchitecture.SM_80, CudaInstructionSet.ISA_70, null!);
        try
        {
            return ((PTXCompiledKernel)backend.Compile(
                isGrouped ? EntryPointDescription.FromExplicitlyGroupedKernel(entry) : EntryPointDescription.FromImplicitlyGroupedKernel(entry), default)).PTXAssembly;
        }
        catch (InternalCompilerException error)
        {
            // A compilation that fails spoils its context.
            context.Dispose();
            context = Open();
            return error.ToString();
        }
    }

    public void Dispose() => context.Dispose();

    private static Context Open()
    {
        var context = Context.Create(builder => builder.EnableAlgorithms().Inlining(InliningMode.Aggressive));
        OperatorAccess.Open(context);
        return context;
    }
}
