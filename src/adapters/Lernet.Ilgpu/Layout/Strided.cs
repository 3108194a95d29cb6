using ILGPU;

namespace Lernet.Ilgpu.Layout;

/// <summary>An operand of a kernel: numbers on the device, and how they lie there.</summary>
internal readonly struct Strided(ArrayView<float> data, Steps steps)
{
    public ArrayView<float> Data => data;

    /// <summary>The place of the element at these coordinates.</summary>
    public int Place(Coordinates at) => steps.Place(at);

    public float Load(Coordinates at) => data[steps.Place(at)];

    public void Store(Coordinates at, float value) => data[steps.Place(at)] = value;
}
