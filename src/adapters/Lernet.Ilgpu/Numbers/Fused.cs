using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace Lernet.Ilgpu.Numbers;

/// <summary>a · b + c rounded once, where the device can: what is left of a division is lost otherwise.</summary>
/// <remarks>Which device it is is a constant of the compiled kernel, so the driver's compiler leaves the other branches out.</remarks>
internal static class Fused
{
    public static float MultiplyAdd(float a, float b, float c)
    {
        // The product of two float32 is exact in double precision. MathF has a function for it, which ILGPU would declare for every device.
        if (Accelerator.CurrentType == AcceleratorType.CPU) return (float)(((double)a * b) + c);
        if (!CudaAsm.IsSupported) return (a * b) + c;
        CudaAsm.Emit("fma.rn.f32 %0, %1, %2, %3;", out float sum, a, b, c);
        return sum;
    }
}
