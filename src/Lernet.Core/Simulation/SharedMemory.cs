namespace Lernet;

/// <summary>The small, fast memory of one group. What nobody has written yet is NaN, so that reading it shows.</summary>
public sealed class SharedMemory : GridMemory
{
    internal SharedMemory(string name, Shape shape) : base(name, shape, [.. Enumerable.Repeat(float.NaN, shape.Elements)])
    {
    }

    internal override object Counted => Name;

    internal override bool IsShared => true;

    /// <summary>Name and shape.</summary>
    public override string ToString() => $"{Name} {Shape}, shared by a group";
}
