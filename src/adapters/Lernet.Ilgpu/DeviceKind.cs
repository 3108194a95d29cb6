namespace Lernet.Ilgpu;

/// <summary>How a device is spoken to.</summary>
public enum DeviceKind
{
    /// <summary>A GPU of NVIDIA, through its driver.</summary>
    Cuda,

    /// <summary>A GPU through OpenCL.</summary>
    OpenCl,

    /// <summary>ILGPU's own device on the processor: right and slow, for tests.</summary>
    Processor,
}
