using ILGPU;
using ILGPU.Runtime;
using Lernet.Ilgpu.Memory;

namespace Lernet.Ilgpu.Running;

/// <summary>Starts kernels on one device, and compiles each when it is first asked for.</summary>
/// <remarks>ILGPU remembers kernels weakly; the delegates kept here are what keeps them.</remarks>
internal sealed class Launcher(Accelerator accelerator, Counters counters, OperatorAccess access)
{
    private readonly Lock gate = new();

    private Delegate?[] loaded = new Delegate?[64];

    /// <summary>Runs as many threads of a kernel as asked for; none if that is 0.</summary>
    public void Start<TKernel>(int threads, TKernel kernel) where TKernel : struct, IElementKernel
    {
        if (threads == 0) return;
        var run = (Action<Index1D, TKernel>)(Known<TKernel>() ?? Load<TKernel>(() => accelerator.LoadAutoGroupedStreamKernel<Index1D, TKernel>(Entry.Element)));
        Count();
        run(threads, kernel);
        Operands.Used();
    }

    /// <summary>Runs groups of threads of a kernel.</summary>
    public void Start<TKernel>(KernelConfig groups, TKernel kernel) where TKernel : struct, IGroupKernel
    {
        var run = (Action<KernelConfig, TKernel>)(Known<TKernel>() ?? Load<TKernel>(() => accelerator.LoadStreamKernel<TKernel>(Entry.Group)));
        Count();
        run(groups, kernel);
        Operands.Used();
    }

    private void Count()
    {
        accelerator.Bind();
        counters.Launched();
    }

    private Delegate? Known<TKernel>() => Slot<TKernel>.Number < loaded.Length ? loaded[Slot<TKernel>.Number] : null;

    private Delegate Load<TKernel>(Func<Delegate> load)
    {
        lock (gate)
        {
            if (Known<TKernel>() is { } known) return known;
            if (Slot<TKernel>.Number >= loaded.Length) Array.Resize(ref loaded, 2 * Slot<TKernel>.Number);
            access.Check(typeof(TKernel));
            return loaded[Slot<TKernel>.Number] = load();
        }
    }

    /// <summary>A number for every type of kernel.</summary>
    private static class Slot<TKernel>
    {
        public static readonly int Number = Slots.Next();
    }

    private static class Slots
    {
        private static int last = -1;

        public static int Next() => Interlocked.Increment(ref last);
    }
}
