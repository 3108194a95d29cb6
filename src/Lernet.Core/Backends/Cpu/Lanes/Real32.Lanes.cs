using System.Runtime.CompilerServices;
using Lernet.Backends.Cpu;

namespace Lernet.Operators;

/// <content>A single number as the narrowest of all vectors: what processors without vectors run, and what tests force.</content>
public readonly partial struct Real32 : ILanes<Real32>
{
    static int ILanes<Real32>.Count => 1;

    static Real32 ILanes<Real32>.Same(float x) => x;

    static Real32 ILanes<Real32>.Load(ref float x, nuint i) => Unsafe.Add(ref x, i);

    static Real32 ILanes<Real32>.LoadPart(ref float x, nuint count) => x;

    static void ILanes<Real32>.Deal(Real32 first, Real32 second, out Real32 even, out Real32 odd) => (even, odd) = (first, second);

    static void ILanes<Real32>.Weave(Real32 even, Real32 odd, out Real32 first, out Real32 second) => (first, second) = (even, odd);

    static Real32 ILanes<Real32>.FirstOf(Real32 x, nuint count, Real32 rest) => count > 0 ? x : rest;

    void ILanes<Real32>.Store(ref float y, nuint i) => Unsafe.Add(ref y, i) = Value;

    void ILanes<Real32>.StorePart(ref float y, nuint count) => y = Value;

    static float ILanes<Real32>.Combine<TOp>(TOp op, Real32 x) => x.Value;
}
