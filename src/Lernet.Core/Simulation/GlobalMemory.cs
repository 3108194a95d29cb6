namespace Lernet;

/// <summary>The large, slow memory of a device: all threads see it. It is filled by a copy, and read by one.</summary>
/// <param name="name">What messages and counts call it.</param>
/// <param name="values">Copied.</param>
public sealed class GlobalMemory(string name, Tensor values) : GridMemory(name, values.Shape, values.ToArray())
{
    internal override object Counted => this;

    internal override bool IsShared => false;

    /// <summary>A copy of the numbers, back on the host.</summary>
    public Tensor ToTensor() => Tensor.From((ReadOnlySpan<float>)Values, Shape);

    /// <summary>Name and shape.</summary>
    public override string ToString() => $"{Name} {Shape}, in global memory";
}
