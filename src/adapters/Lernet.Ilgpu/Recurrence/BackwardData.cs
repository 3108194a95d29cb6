using ILGPU;
using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>What a backward step reads and writes; the names are those of <see cref="Backends.IRecurrentKernels"/>.</summary>
/// <param name="sizes">Where things are.</param>
/// <param name="gates">[N, T, G H].</param>
/// <param name="start">[N, H].</param>
/// <param name="startMemory">[N, H].</param>
/// <param name="outputs">[N, T, H].</param>
/// <param name="memory">[N, T, H].</param>
/// <param name="gradient">∂L/∂hₜ, [N, T, H].</param>
/// <param name="memoryGradient">∂L/∂cₜ, [N, T, H].</param>
/// <param name="product">What comes back through U from step t + 1, [N, H].</param>
/// <param name="carry">What comes back from step t + 1 beside U, [N, H].</param>
/// <param name="memoryCarry">What comes back to cₜ, [N, H].</param>
/// <param name="inputGates">[N, T, G H].</param>
/// <param name="hiddenGates">[N, T, G H].</param>
internal readonly struct BackwardData(StepSizes sizes, ArrayView<float> gates, ArrayView<float> start, ArrayView<float> startMemory,
    ArrayView<float> outputs, ArrayView<float> memory, ArrayView<float> gradient, ArrayView<float> memoryGradient, ArrayView<float> product,
    ArrayView<float> carry, ArrayView<float> memoryCarry, ArrayView<float> inputGates, ArrayView<float> hiddenGates)
{
    public DeviceReal Gate(int thread, int gate) => gates[sizes.Gate(thread, gate)];

    public DeviceReal Output(int thread) => outputs[sizes.Now(thread)];

    public DeviceReal Memory(int thread) => memory[sizes.Now(thread)];

    public DeviceReal Before(int thread) => sizes.Step == 0 ? start[thread] : outputs[sizes.Now(thread) - sizes.Units];

    public DeviceReal MemoryBefore(int thread) => sizes.Step == 0 ? startMemory[thread] : memory[sizes.Now(thread) - sizes.Units];

    /// <summary>All of ∂L/∂hₜ.</summary>
    public DeviceReal Gradient(int thread) => gradient[sizes.Now(thread)] + product[thread] + carry[thread];

    /// <summary>All of ∂L/∂cₜ but what comes through hₜ.</summary>
    public DeviceReal MemoryGradient(int thread) => memoryGradient[sizes.Now(thread)] + memoryCarry[thread];

    public void StoreInput(int thread, int gate, DeviceReal value) => inputGates[sizes.Gate(thread, gate)] = value.Value;

    public void StoreHidden(int thread, int gate, DeviceReal value) => hiddenGates[sizes.Gate(thread, gate)] = value.Value;

    public void StoreCarry(int thread, DeviceReal value) => carry[thread] = value.Value;

    public void StoreMemoryCarry(int thread, DeviceReal value) => memoryCarry[thread] = value.Value;
}
