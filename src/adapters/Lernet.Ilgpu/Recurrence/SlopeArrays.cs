using ILGPU;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>All arrays of a backward step; what came before is the start at the first step.</summary>
/// <param name="gates">As forward left them.</param>
/// <param name="outputs">hₜ.</param>
/// <param name="before">hₜ₋₁.</param>
/// <param name="memory">As forward left it.</param>
/// <param name="memoryBefore">cₜ₋₁.</param>
/// <param name="gradient">∂L/∂hₜ from outside.</param>
/// <param name="memoryGradient">∂L/∂cₜ from outside.</param>
/// <param name="back">What came back through U from the step after, [N, H].</param>
/// <param name="direct">What came back beside it, [N, H]; only a GRU's.</param>
/// <param name="memoryBack">What came back through the memory, [N, H]; only an LSTM's.</param>
/// <param name="inputGates">Out: gradients before the nonlinearities.</param>
/// <param name="hiddenGates">Out: the same beside U; another view only for a GRU.</param>
internal readonly struct SlopeArrays(ArrayView<float> gates, ArrayView<float> outputs, ArrayView<float> before, ArrayView<float> memory,
    ArrayView<float> memoryBefore, ArrayView<float> gradient, ArrayView<float> memoryGradient, ArrayView<float> back, ArrayView<float> direct,
    ArrayView<float> memoryBack, ArrayView<float> inputGates, ArrayView<float> hiddenGates)
{
    public ArrayView<float> Direct => direct;

    public ArrayView<float> MemoryBack => memoryBack;

    public ArrayView<float> InputGates => inputGates;

    public ArrayView<float> HiddenGates => hiddenGates;

    public float Gate(StepPlace at, int gate) => gates[at.Gate(gate)];

    public float Output(StepPlace at) => outputs[at.Now];

    public float Before(StepPlace at) => before[at.Before];

    public float Memory(StepPlace at) => memory[at.Now];

    public float MemoryBefore(StepPlace at) => memoryBefore[at.Before];

    /// <summary>∂L/∂hₜ, but for what comes beside U.</summary>
    public float Gradient(StepPlace at) => gradient[at.Now] + back[at.Unit];

    /// <summary>∂L/∂cₜ, but for what comes through hₜ.</summary>
    public float MemoryGradient(StepPlace at) => memoryGradient[at.Now] + memoryBack[at.Unit];
}
