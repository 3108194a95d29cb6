using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>What a forward step reads and writes; the names are those of <see cref="Backends.IRecurrentKernels"/>.</summary>
/// <param name="sizes">Where things are.</param>
/// <param name="gates">[N, T, G H].</param>
/// <param name="product">U hₜ₋₁, [N, G H].</param>
/// <param name="bias">[G H]; empty if there is none.</param>
/// <param name="hasBias">Whether there is one.</param>
/// <param name="start">[N, H].</param>
/// <param name="startMemory">[N, H].</param>
/// <param name="outputs">[N, T, H].</param>
/// <param name="memory">[N, T, H].</param>
internal readonly struct ForwardData(StepSizes sizes, ArrayView<float> gates, ArrayView<float> product, ArrayView<float> bias, Flag hasBias,
    ArrayView<float> start, ArrayView<float> startMemory, ArrayView<float> outputs, ArrayView<float> memory)
{
    /// <summary>W xₜ + b.</summary>
    public DeviceReal Input(int thread, int gate) => gates[sizes.Gate(thread, gate)];

    /// <summary>U hₜ₋₁ + b′.</summary>
    public DeviceReal Hidden(int thread, int gate) =>
        product[sizes.Product(thread, gate)] + (hasBias ? bias[sizes.Bias(thread, gate)] : 0);

    /// <summary>hₜ₋₁.</summary>
    public DeviceReal Before(int thread) => sizes.Step == 0 ? start[thread] : outputs[sizes.Now(thread) - sizes.Units];

    /// <summary>cₜ₋₁.</summary>
    public DeviceReal MemoryBefore(int thread) => sizes.Step == 0 ? startMemory[thread] : memory[sizes.Now(thread) - sizes.Units];

    public void StoreGate(int thread, int gate, DeviceReal value) => gates[sizes.Gate(thread, gate)] = value.Value;

    public void StoreMemory(int thread, DeviceReal value) => memory[sizes.Now(thread)] = value.Value;

    public void StoreOutput(int thread, DeviceReal value) => outputs[sizes.Now(thread)] = value.Value;
}
