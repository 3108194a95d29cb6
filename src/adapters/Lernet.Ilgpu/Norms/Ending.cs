using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>What happens to a normalised number before it is written: a shortcut is added, and max(·, 0) taken, where there are such.</summary>
internal readonly struct Ending(Flag isRelu, Flag hasShortcut, ArrayView<float> shortcut)
{
    public float Of(float value, int place)
    {
        var sum = hasShortcut ? value + shortcut[place] : value;
        return isRelu && sum < 0 ? 0 : sum;
    }
}
