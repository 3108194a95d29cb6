using ILGPU;
using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>All arrays of a forward step; what came before is the start at the first step.</summary>
internal readonly struct StepArrays(ArrayView<float> gates, ArrayView<float> product, ArrayView<float> outputs, ArrayView<float> before,
    ArrayView<float> memory, ArrayView<float> memoryBefore)
{
    public ArrayView<float> Gates => gates;

    public ArrayView<float> Outputs => outputs;

    public ArrayView<float> Memory => memory;

    public DeviceReal Before(StepPlace at) => before[at.Before];

    public DeviceReal MemoryBefore(StepPlace at) => memoryBefore[at.Before];

    /// <summary>W x + b.</summary>
    public DeviceReal Input(StepPlace at, int gate) => gates[at.Gate(gate)];

    /// <summary>U h + b′.</summary>
    public DeviceReal Hidden(StepPlace at, int gate) => product[at.Product(gate)];

    /// <summary>σ(W x + b + U h + b′).</summary>
    public DeviceReal Sigmoid(StepPlace at, int gate) => 1 / (1 + DeviceReal.Exp(-(Input(at, gate) + Hidden(at, gate))));
}
