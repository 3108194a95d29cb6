using ILGPU;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Numbers as whole ones that order alike, with their places below: equal numbers keep their order, NaN is the largest.</summary>
internal static class SortKey
{
    /// <summary>Behind all keys.</summary>
    public const ulong Last = ulong.MaxValue;

    // The bits of a positive float grow with it, those of a negative one fall. 0 and −0 are equal.
    public static ulong Of(float value, int place)
    {
        var bits = Interop.FloatAsInt(value == 0 ? 0f : value);
        bits = float.IsNaN(value) ? 0xFFFF_FFFE : bits >> 31 == 0 ? bits ^ 0x8000_0000 : ~bits;
        return ((ulong)bits << 32) | (uint)place;
    }
}
