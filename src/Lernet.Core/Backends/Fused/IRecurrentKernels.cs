namespace Lernet.Backends;

/// <summary>The cells that <see cref="IRecurrentKernels"/> knows.</summary>
public enum RecurrentCell
{
    /// <summary>hₜ = tanh(zₜ + U hₜ₋₁).</summary>
    Tanh,

    /// <summary>hₜ = max(zₜ + U hₜ₋₁, 0).</summary>
    Relu,

    /// <summary>Long short-term memory; gates i, f, g, o.</summary>
    Lstm,

    /// <summary>Gated recurrent unit; gates r, z, n.</summary>
    Gru,
}

/// <summary>A backend that runs a recurrent layer over whole sequences in one go.</summary>
/// <remarks>All views are contiguous, shapes were checked by the caller. G is the number of gates: 1, 4 for LSTM, 3 for GRU.</remarks>
public interface IRecurrentKernels
{
    /// <summary>Forward over all steps.</summary>
    /// <param name="cell">What a step computes.</param>
    /// <param name="gates">In: W xₜ + b, [N, T, G H]. Out: the gates after their nonlinearity.</param>
    /// <param name="weight">U, [G H, H].</param>
    /// <param name="bias">b′, [G H]; 0 if not given.</param>
    /// <param name="start">h₀, [N, H].</param>
    /// <param name="startMemory">c₀ of an LSTM, [N, H]; not read otherwise.</param>
    /// <param name="outputs">hₜ, [N, T, H].</param>
    /// <param name="memory">cₜ of an LSTM, U hₜ₋₁ + b′ of a GRU's third gate, [N, T, H]; not written otherwise.</param>
    void Recur(RecurrentCell cell, View gates, View weight, View? bias, View start, View startMemory, View outputs, View memory);

    /// <summary>Backward over all steps.</summary>
    /// <param name="cell">What a step computes.</param>
    /// <param name="gates">As forward left them.</param>
    /// <param name="weight">U, [G H, H].</param>
    /// <param name="start">h₀, [N, H].</param>
    /// <param name="startMemory">c₀ of an LSTM.</param>
    /// <param name="outputs">hₜ, [N, T, H].</param>
    /// <param name="memory">As forward left it.</param>
    /// <param name="gradient">∂L/∂hₜ, [N, T, H].</param>
    /// <param name="memoryGradient">∂L/∂cₜ of an LSTM, [N, T, H]; not read otherwise.</param>
    /// <param name="inputGates">Out: ∂L/∂(W xₜ + b), [N, T, G H].</param>
    /// <param name="hiddenGates">Out: ∂L/∂(U hₜ₋₁ + b′), [N, T, G H]; may be the same view except for a GRU.</param>
    /// <param name="startGradient">Out: ∂L/∂h₀, [N, H].</param>
    /// <param name="startMemoryGradient">Out: ∂L/∂c₀ of an LSTM, [N, H]; not written otherwise.</param>
    void RecurBackward(RecurrentCell cell, View gates, View weight, View start, View startMemory, View outputs, View memory,
        View gradient, View memoryGradient, View inputGates, View hiddenGates, View startGradient, View startMemoryGradient);
}
