using ILGPU;
using ILGPU.Runtime;
using Lernet.Backends;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Memory;
using Lernet.Ilgpu.Products;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu;

/// <summary>Float32 on a device that ILGPU compiles for: a GPU through CUDA or OpenCL. <see cref="Devices.Find(string)"/> opens one.</summary>
/// <remarks>
/// Kernels run one after the other while the host goes on; only copies between host and device wait. Results do not depend on the order in
/// which threads run: nothing is added atomically, and work is split by sizes and the largest group of the device. Tensors must not be used
/// after <see cref="Dispose"/>.
/// </remarks>
public sealed partial class IlgpuBackend : IBackend, IDisposable
{
    // Numbers that the host wrote are also kept there up to this many: class numbers and tokens are, pictures are not.
    private const int MostMirrored = 1 << 18;

    private readonly Context context;
    private readonly Accelerator accelerator;
    private readonly DeviceMemory memory;
    private readonly Launcher launcher;
    private readonly Counters counters = new();
    private readonly MatrixProduct products;
    private readonly CuBlasProduct? cuBlas;

    private IlgpuBackend(Context context, ILGPU.Runtime.Device device)
    {
        this.context = context;
        var access = OperatorAccess.Open(context);
        accelerator = device.CreateAccelerator(context);
        memory = new(accelerator);
        launcher = new(accelerator, counters, access);
        products = new(this, launcher, accelerator.MaxNumThreadsPerGroup);
        cuBlas = CuBlasProduct.TryOpen(accelerator);
        UsesCuBlas = true;
    }

    /// <summary>Opens a GPU by its place in the order of <see cref="IlgpuDevices"/>.</summary>
    internal static IlgpuBackend OnGpu(int number)
    {
        var context = Contexts.OfGpus();
        return new(context, Contexts.Gpus(context).ElementAt(number));
    }

    /// <summary>Opens ILGPU's own device on the processor: the kernels of a GPU, right and slow, for tests.</summary>
    /// <param name="groupSize">The most threads in a group, a power of two from 2 on; tiles of matrix products need 64 or 256.</param>
    /// <exception cref="IlgpuException"><paramref name="groupSize"/> is none.</exception>
    public static IlgpuBackend OnProcessor(int groupSize = 2)
    {
        if (groupSize < 2 || !int.IsPow2(groupSize)) throw IlgpuException.GroupIsNoPowerOfTwo(groupSize);
        var context = Contexts.OfProcessor(groupSize);
        return new(context, context.Devices[0]);
    }

    /// <inheritdoc/>
    public string Name => accelerator.AcceleratorType switch
    {
        AcceleratorType.Cuda => "cuda",
        AcceleratorType.OpenCL => "opencl",
        _ => "ilgpu",
    };

    /// <summary>What the device calls itself.</summary>
    public string DeviceName => accelerator.Name;

    /// <summary>Whether products of matrices are left to cuBLAS; false where a machine does not have it, whatever is asked for.</summary>
    public bool UsesCuBlas { get; set => field = value && cuBlas is not null; }

    /// <summary>What has passed between host and device so far.</summary>
    public DeviceTraffic Traffic => counters.Now;

    /// <summary>Waits until everything that was started is done: what a measurement of time needs.</summary>
    public void Synchronize()
    {
        accelerator.Synchronize();
        counters.Synchronised();
    }

    /// <summary>Gives the device back, with all numbers on it.</summary>
    public void Dispose()
    {
        cuBlas?.Dispose();
        memory.Dispose();
        accelerator.Dispose();
        context.Dispose();
    }

    /// <summary>The device and what it did.</summary>
    public override string ToString() => $"{DeviceName}: {Traffic}";

    /// <inheritdoc/>
    public Buffer Allocate(int length) => new IlgpuBuffer(this, memory, length);

    /// <summary>How often the driver was asked for memory that is still held.</summary>
    internal int RowsOfMemory => memory.Rows;

    internal Scratch Scratch(Shape shape) => new(new(this, memory, shape.Elements), shape);

    /// <summary>A view for a kernel to read.</summary>
    internal Strided Read(View x, Steps steps) => new(Of(x.Buffer).Numbers, steps);

    /// <summary>A view for a kernel to change.</summary>
    internal Strided Write(View y, Steps steps) => new(Of(y.Buffer).Changed, steps);

    /// <summary>The numbers of a contiguous view, to change.</summary>
    internal ArrayView<float> Write(View y) => Of(y.Buffer).Changed.SubView(y.Offset, y.Length);

    /// <summary>The numbers of a contiguous view, to read.</summary>
    internal ArrayView<float> Read(View x) => Of(x.Buffer).Numbers.SubView(x.Offset, x.Length);

    /// <summary>All numbers of the buffer that a view looks at, to read.</summary>
    internal ArrayView<float> All(View x) => Of(x.Buffer).Numbers;

    private static IlgpuBuffer Of(Buffer x) => Operands.Hold((IlgpuBuffer)x);
}
