namespace Lernet.Backends.Cpu;

/// <summary>What vectors of float32 offer beside arithmetic, for <see cref="LaneMath"/>.</summary>
internal interface IVectorLanes<V> : ILanes<V>, IFloatParts<V> where V : struct, IVectorLanes<V>
{
    /// <summary>Whether a mask is true anywhere.</summary>
    static abstract bool Any(V mask);
}
