namespace Lernet.Backends.Cpu;

/// <summary>Where the rows of one example at one step start.</summary>
/// <param name="Size">H: from gate to gate.</param>
/// <param name="Gates">In gates and their gradients, G H numbers.</param>
/// <param name="Product">In the products with U, G H numbers.</param>
/// <param name="Now">In outputs and memory, H numbers.</param>
/// <param name="Before">In those of the step before.</param>
/// <param name="Carry">In what the step after hands back, H numbers.</param>
internal readonly record struct RecurrentRows(int Size, int Gates, int Product, int Now, int Before, int Carry);

/// <summary>All arrays of a forward pass; <see cref="Before"/> and <see cref="MemoryBefore"/> are the starts at the first step.</summary>
internal readonly record struct ForwardArrays(
    Stretch Gates, Stretch Product, Stretch Bias, Stretch Outputs, Stretch Before, Stretch Memory, Stretch MemoryBefore);

/// <summary>All arrays of a backward pass.</summary>
internal readonly record struct BackwardArrays(
    Stretch Gates, Stretch Outputs, Stretch Before, Stretch Memory, Stretch MemoryBefore, Stretch Gradient, Stretch MemoryGradient,
    Stretch InputGates, Stretch HiddenGates, Stretch Carry, Stretch MemoryCarry);

/// <summary>What a cell does at one step to some units of one example, beside its product with U.</summary>
internal interface IRecurrentStep
{
    /// <summary>G.</summary>
    static abstract int Gates { get; }

    /// <summary>From products to gates, state and memory.</summary>
    /// <param name="a">The arrays; all offsets in them are in <paramref name="at"/>.</param>
    /// <param name="at">The rows.</param>
    /// <param name="units">Which units.</param>
    /// <param name="bias">Where these units' bias starts.</param>
    static abstract void Forward<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias) where V : struct, ILanes<V>;

    /// <summary>From the gradient of the state, handed in with <paramref name="dh"/>, to those of the gates; what goes to the state before
    /// other than through U stays in the carries.</summary>
    static abstract void Backward<V>(in BackwardArrays a, in RecurrentRows at, Units<V> units, V dh) where V : struct, ILanes<V>;
}
